import { Link } from '@remix-run/react'
import { memo } from 'react'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** Beside a resident: what to say now, so that the other's own hand does it. */
export const PracticeGuide = memo(function PracticeGuide({
  step,
  address,
}: {
  step: PlayedScenario['steps'][number] | null
  address: string
}) {
  const words = useWords(practiceWords)
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
})
