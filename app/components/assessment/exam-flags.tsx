import { Link } from '@remix-run/react'
import type { ExamFlag } from '~/domain/assessment/exam-flags'
import type { FlagVerdict } from '~/domain/assessment/flag-verdict'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { PageLinks } from '../groups/page-links'
import { flagWords } from './flag-words'

type Flag = ExamFlag & {
  flagId: string
  personId: string
  displayName: string
  module: string
  on: string
  settled: { on: string; verdict: FlagVerdict } | null
}

type Props = {
  /** Of the list, and what the address of a person begins with. */
  home: string
  people: string
  flags: readonly Flag[]
}

/** Exams that somebody should ask about: what was counted, what it may mean, and what came of it. */
function ExamFlagList({ home, people, flags }: Props) {
  const words = useWords(flagWords)
  return (
    <ul className="exam-flags">
      {flags.map((flag) => (
        <li key={flag.flagId} className="flow">
          <h2>
            <Drawing name={flag.settled ? 'window-lit' : 'window-dim'} />
            <Link to={`${people}/${flag.personId}`}>{flag.displayName}</Link>
          </h2>
          <p className="small">{words.exam(flag.module, flag.on)}</p>
          <p>
            {words.says(flag)} {!flag.settled && words.maybe[flag.kind]}
          </p>
          {flag.settled ? (
            <p>
              <b>{words.settledOn[flag.settled.verdict](flag.settled.on)}</b>
            </p>
          ) : (
            <form method="post" action={`${home}/${flag.flagId}`} className="acts">
              <button type="submit" name="verdict" value="fine" className="btn">
                {words.fine}
                <span className="vh">{words.about(flag.displayName)}</span>
              </button>
              <button type="submit" name="verdict" value="talked" className="btn line">
                {words.talked}
                <span className="vh">{words.about(flag.displayName)}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

export type ListedFlags = { isSettled: boolean; open: number; page: number; pageCount: number; flags: Flag[] }

/** The list with its two views: what waits to be looked at, and what was. */
export function ExamFlags({ home, people, listed }: Omit<Props, 'flags'> & { listed: ListedFlags }) {
  const words = useWords(flagWords)
  const { isSettled, open, flags, page, pageCount } = listed
  return (
    <>
      <p className="lead">{words.lead}</p>
      <nav className="switch" aria-label={words.views}>
        <ul>
          <li>
            <Link to={home} aria-current={isSettled ? undefined : 'page'}>
              {words.open(open)}
            </Link>
          </li>
          <li>
            <Link to={`${home}?xem=da-xem`} aria-current={isSettled ? 'page' : undefined}>
              {words.settled}
            </Link>
          </li>
        </ul>
      </nav>
      {flags.length === 0 && <p>{isSettled ? words.noneSettled : words.none}</p>}
      {flags.length > 0 && <ExamFlagList {...{ home, people, flags }} />}
      <PageLinks page={page} pageCount={pageCount} />
    </>
  )
}
