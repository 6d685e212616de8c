import { Link } from '@remix-run/react'
import { currentStep, type RunState } from '~/domain/practice/run-state'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** Beside a resident: what to say now, so that the other's own hand does it. */
export function PracticeGuide({
  scenario,
  state,
  address,
}: {
  scenario: PlayedScenario
  state: RunState
  address: string
}) {
  const words = useWords(practiceWords)
  const step = currentStep(scenario, state)
  return (
    <section className="practice-guide" aria-label={words.guide}>
      <p role="status">
        <b>{words.youSay}</b> <span lang="vi">“{step ? step.guide : words.guideEnd}”</span>
      </p>
      <p className="small">
        {words.guideText} <Link to={address}>{words.guideOff}</Link>
      </p>
    </section>
  )
}
