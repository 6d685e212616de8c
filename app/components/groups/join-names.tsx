import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { joinWords } from './join-words'

export type ListedName = { personId: string; label: string; hasJoined: boolean }

/** The names of a class, to choose one's own. The window is lit where somebody has joined. */
export function JoinNames({ code, names }: { code: string; names: ListedName[] }) {
  const words = useWords(joinWords)
  return (
    <ul className="join-names" aria-label={words.names}>
      {names.map(({ personId, label, hasJoined }) => (
        <li key={personId}>
          <a href={`/vao-lop/${code}/${personId}`}>
            <Drawing name={hasJoined ? 'window-lit' : 'window-dim'} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
