import { memo } from 'react'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

type Props = {
  scenario: PlayedScenario
  /** The ids of the steps done, with spaces between: so two runs that stand alike look alike. */
  done: string
}

/** What is to do: the task, what one has to know for it, and a lit window for each thing done. */
export const PracticeTask = memo(function PracticeTask({ scenario, done }: Props) {
  const words = useWords(practiceWords)
  const isDone = ({ id }: { id: string }) => done.split(' ').includes(id)
  const step = scenario.steps.find((each) => !isDone(each))
  const at = step ? scenario.steps.indexOf(step) : scenario.steps.length
  return (
    <header className="practice-task" lang="vi">
      <p className="practice-progress">
        {scenario.steps.map((each) => (
          <Drawing key={each.id} name={isDone(each) ? 'window-lit' : 'window-dim'} />
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
})
