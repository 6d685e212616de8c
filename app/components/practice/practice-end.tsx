import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Judgement } from '~/domain/practice/judge-run'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practiceWords } from './practice-words'

/** What became of the run's record: nothing yet, kept here, waiting for a connection, or what the server said. */
export type Saved = 'saving' | 'on-device' | 'waiting' | 'unsaved' | 'counted' | string | null

type Props = {
  scenario: PlayedScenario
  judged: Pick<Judgement, 'steps'>
  /** ms */
  took: number
  saved: Saved
  lesson: { to: string; title: string }
  /** Leads back to the review that it was opened from. */
  isReview: boolean
}

/** A run is over: what went well, what to do again, how long it took, what was recorded. */
export function PracticeEnd({ scenario, judged, took, saved, lesson, isReview }: Props) {
  const words = useWords(practiceWords)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const seconds = Math.round(took / 1000)
  const steps = scenario.steps.map((step, i) => ({ ...step, grade: judged.steps[i]?.grade ?? 'open' }))
  const well = steps.filter(({ grade }) => grade === 'unaided')
  const redo = steps.filter(({ grade }) => grade !== 'unaided')
  const list = (title: string, items: typeof steps) =>
    items.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul className="practice-steps">
          {items.map(({ id, does, grade, review }) => (
            <li key={id} className={`is-${grade}`}>
              <Drawing name={grade === 'unaided' ? 'window-lit' : 'again'} />
              <span>
                <span lang="vi">{does}</span>
                <b>{words.grades[grade]}</b>
                {grade !== 'unaided' && review && <Link to={`${lesson.to}#${review}`}>{words.reread}</Link>}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <section className="practice-end" ref={panel} tabIndex={-1} aria-labelledby="xong-bai-tap">
      <Drawing name="house-4" />
      <h2 id="xong-bai-tap">{words.endTitle}</h2>
      <p lang="vi">{scenario.ending}</p>
      <p>{words.took(words.minutes(Math.floor(seconds / 60), seconds % 60))}</p>
      {list(words.well, well)}
      {list(words.redo, redo)}
      <p role="status" className="practice-saved">
        {savedText(saved, words)}
      </p>
      <p className="acts">
        <Link className="btn big" to={isReview ? '/on-tap/cau' : lesson.to}>
          {isReview ? words.backToReview : words.backToLesson}
        </Link>
        <button type="submit" className="btn line" name="bam" value="*lam-lai">
          <Drawing name="again" className="ic" />
          {words.again}
        </button>
      </p>
    </section>
  )
}

function savedText(saved: Saved, words: (typeof practiceWords)['vi']): string {
  switch (saved) {
    case null:
      return ''
    case 'saving':
      return words.saving
    case 'counted':
      return words.counted
    case 'waiting':
      return words.waiting
    case 'on-device':
      return words.onDevice
    default:
      return words.uncounted[saved] ?? words.unsaved
  }
}
