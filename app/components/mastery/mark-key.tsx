import { LEVEL_BOUNDS } from '~/domain/mastery/level-bounds'
import { useWords } from '~/ui/words'
import type { MarkKind } from './draw-plot'
import { historyWords } from './history-words'
import { MarkSign } from './plot-mark'

const ALL: MarkKind[] = ['right', 'wrong', 'done', 'undone', 'uncounted']

/** What the marks of a plot mean, only of those that stand in it, and its bands. */
export function MarkKey({ kinds }: { kinds: readonly MarkKind[] }) {
  const words = useWords(historyWords)
  return (
    <ul className="mark-key" aria-label={words.marksTitle}>
      {ALL.filter((kind) => kinds.includes(kind)).map((kind) => (
        <li key={kind}>
          <MarkSign kind={kind} />
          <span>{words.marks[kind]}</span>
        </li>
      ))}
      <li>
        <span className="band-sign is-mastered" />
        <span>{words.bands.mastered(LEVEL_BOUNDS.mastered * 100)}</span>
      </li>
      <li>
        <span className="band-sign is-fair" />
        <span>{words.bands.fair(LEVEL_BOUNDS.fair * 100)}</span>
      </li>
    </ul>
  )
}
