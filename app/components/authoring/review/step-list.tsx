import type { ReviewStepView } from '~/domain/authoring/review'
import { formatDay, formatTime } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** Who did what with a lesson and when, the first first. */
export function StepList({ steps }: { steps: readonly ReviewStepView[] }) {
  const words = useWords(reviewWords)
  return (
    <ol className="way-list">
      {steps.map(({ kind, actorName, note, version, at }) => (
        <li key={`${kind} ${at.getTime()} ${version}`}>
          <p>
            <b>{words.stepKinds[kind]}</b> {actorName ?? words.gone}
          </p>
          <p className="small">
            {formatTime(at)} {formatDay(at)}, {words.version(version)}
          </p>
          {note && <p className="step-note">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
