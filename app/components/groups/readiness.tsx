import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import type { ReadinessLacks } from './readiness-lacks'
import { teamWords } from './team-words'

/** Whether somebody is ready to guide others, or what they still lack. */
export function Readiness({ lacks }: { lacks: ReadinessLacks }) {
  const words = useWords(teamWords)
  if (lacks.isReady)
    return (
      <p className="readiness is-ready">
        <Drawing name="seal" className="ic" />
        <b>{words.ready}</b>
      </p>
    )
  const open = [
    ...(lacks.exams.length > 0 ? [words.lackExams(lacks.exams.join(', '))] : []),
    ...(lacks.toMaster > 0 ? [words.lackMaster(lacks.toMaster)] : []),
    ...(lacks.toReview > 0 ? [words.lackReview(lacks.toReview)] : []),
    ...(lacks.isObserved ? [] : [words.lackObserved]),
  ]
  return (
    <div className="readiness">
      <p>
        <b>{words.lacks}</b>
      </p>
      <ul>
        {open.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  )
}
