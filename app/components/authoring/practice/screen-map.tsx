import { Link } from '@remix-run/react'
import type { Named } from '~/domain/authoring/practice-outline'
import type { ScreenView } from '~/domain/practice/view-screen'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'
import { ScreenPicture } from './screen-picture'

export type MappedScreen = Named & {
  leads: string[]
  view: ScreenView | null
  isWrong: boolean
  isStart: boolean
}

type Props = { practice: string; screens: readonly MappedScreen[]; version: number; mayWrite: boolean }

/** Every screen, drawn small, and where it leads. */
export function ScreenMap({ practice, screens, version, mayWrite }: Props) {
  const words = useWords(practicePageWords)
  const labelOf = (id: string) => screens.find((screen) => screen.id === id)?.label ?? id
  return (
    <section className="sec flow" aria-labelledby="man-hinh">
      <h2 id="man-hinh">{words.screens}</h2>
      <ul className="pa-screens">
        {screens.map(({ id, label, leads, view, isWrong, isStart }) => (
          <li key={id} id={`mh-${id}`}>
            <ScreenPicture view={view} label={label} isSmall />
            <div>
              <h3 lang="vi">
                <Link to={`${practice}/man-hinh/${id}`}>{label}</Link>
              </h3>
              {isStart && <p className="pa-start">{words.start}</p>}
              {isWrong && <strong className="pa-flag">{words.toMend}</strong>}
              {leads.length === 0 ? (
                <p className="small">{words.nowhere}</p>
              ) : (
                <p className="small" lang="vi">
                  {words.leadsTo}:{' '}
                  {leads.map((to, at) => (
                    <span key={to}>
                      {at > 0 && ', '}
                      <a href={`#mh-${to}`}>{labelOf(to)}</a>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form method="post" action={`${practice}/man-hinh`} className="pa-add">
          <input type="hidden" name="ban" value={version} />
          <TextField name="ten" label={words.newScreen} autoComplete="off" maxLength={26} lang="vi" />
          <button type="submit" className="btn">
            {words.addScreen}
          </button>
        </form>
      )}
    </section>
  )
}
