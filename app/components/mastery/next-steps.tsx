import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import type { Told } from './mastery-words'
import type { NextStep } from './next-step'
import { skillPageWords } from './skill-page-words'

/** What to do next for a skill: the first as the main button. */
export function NextSteps({ steps, told }: { steps: NextStep[]; told: Told }) {
  const words = useWords(skillPageWords)
  if (steps.length === 0) return <p>{words.nothingNext(told)}</p>
  return (
    <ul className="next-steps">
      {steps.map((step, i) => (
        <li key={step.to}>
          <Link className={i === 0 && told === 'you' ? 'btn' : 'btn line'} to={step.to}>
            {'practice' in step
              ? words.steps.practice(step.practice)
              : words.steps[step.why](step.number, step.title)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
