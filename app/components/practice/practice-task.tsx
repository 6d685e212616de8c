import { currentStep, type RunState } from '~/domain/practice/run-state'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** What is to do: the task, what one has to know for it, and a lit window for each thing done. */
export function PracticeTask({ scenario, state }: { scenario: PlayedScenario; state: RunState }) {
  const words = useWords(practiceWords)
  const step = currentStep(scenario, state)
  const at = step ? scenario.steps.indexOf(step) : scenario.steps.length
  return (
    <header className="practice-task" lang="vi">
      <p className="practice-progress">
        {scenario.steps.map(({ id }) => (
          <Drawing key={id} name={state.vars[id] === 'done' ? 'window-lit' : 'window-dim'} />
        ))}
        <span>{step ? words.step(at + 1, scenario.steps.length) : words.allDone(scenario.steps.length)}</span>
      </p>
      <h1>{scenario.title}</h1>
      <div className="slip">
        <p>{scenario.task}</p>
        {scenario.slip && (
          <dl>
            {scenario.slip.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </header>
  )
}
