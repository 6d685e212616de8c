import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { assignmentWords } from './assignment-words'

export type WorkStateName = 'not-begun' | 'begun' | 'done'

const PANES = { 'not-begun': 'pane-0', begun: 'pane-2', done: 'pane-4' } as const

/** How far something is: panes lit and a word, and a number where it is counted. */
export function WorkState({ state, count }: { state: WorkStateName; count?: number }) {
  const words = useWords(assignmentWords)
  return (
    <span className="work-state">
      <Drawing name={PANES[state]} />
      {words.states[state]}
      {count !== undefined && <b>{count}</b>}
    </span>
  )
}
