import type { PlacementState } from '~/domain/mastery/placement-verdict'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { placementWords } from './placement-words'

const SIGN: Record<PlacementState, DrawingName> = {
  skip: 'right',
  look: 'search',
  learn: 'book',
  done: 'check',
}

/** What to do with a lesson: as a sign, a word and a tint, so that it never hangs on colour alone. */
export function StateMark({ state }: { state: PlacementState }) {
  const words = useWords(placementWords)
  return (
    <span className={`placed-state is-${state}`}>
      <Drawing name={SIGN[state]} className="ic" />
      {words.state[state]}
    </span>
  )
}
