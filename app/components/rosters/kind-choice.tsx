import { Link } from '@remix-run/react'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { listKindWord } from './list-kind'
import { rosterWords } from './roster-words'

const ICONS: Record<string, DrawingName> = { people: 'person', places: 'gate' }

/** What kind of list it is: one of people, or one of places. */
export function KindChoice({ kinds, chosen }: { kinds: readonly string[]; chosen: string }) {
  const words = useWords(rosterWords)
  return (
    <nav aria-label={words.whichKind} className="roster-kinds">
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              to={`/quan-ly/danh-sach?loai=${listKindWord(kind)}`}
              aria-current={kind === chosen ? 'page' : undefined}
              preventScrollReset
            >
              <Drawing name={ICONS[kind] ?? 'person'} className="ic" />
              <b>{words.kinds[kind]}</b>
              <span className="small">{words.kindTexts[kind]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
