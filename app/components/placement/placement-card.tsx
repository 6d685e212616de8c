import { Link } from '@remix-run/react'
import { useState } from 'react'
import type { PlacementQuestion } from '~/domain/mastery/placement-view'
import { useWords } from '~/ui/words'
import { AnswerFields } from '../assessment/answer-fields'
import { assessmentWords } from '../assessment/assessment-words'
import type { Typed } from '../assessment/fields-props'
import { placementWords } from './placement-words'

type Props = {
  address: string
  pathAddress: string
  asked: PlacementQuestion
  /** What was given without being complete. */
  typed: Typed | null
}

/** One question, two equal ways to answer it, and the way out. Plain forms: each answer draws the next page. */
export function PlacementCard({ address, pathAddress, asked, typed }: Props) {
  const words = useWords(placementWords)
  const assessment = useWords(assessmentWords)
  const [isOffline, setIsOffline] = useState(false)
  const { position, left, question } = asked
  return (
    <div className="paper flow">
      <div className="placing-head">
        <h1>{words.questionTitle(position)}</h1>
        <p>{words.left(left)}</p>
      </div>
      <form
        className="q"
        method="post"
        action={`${address}/tra-loi`}
        onSubmit={(event) => {
          // Without a network it would end on the browser's own error page.
          setIsOffline(!navigator.onLine)
          if (!navigator.onLine) event.preventDefault()
        }}
      >
        <input type="hidden" name="position" value={position} />
        <fieldset>
          <legend>{question.prompt}</legend>
          <AnswerFields question={question} prefix="" typed={typed ?? {}} />
        </fieldset>
        <div role="status">
          {typed && !isOffline && (
            <p className="placing-problem">
              <b>{words.incomplete}</b>{' '}
              {question.kind === 'order' && Object.keys(typed).length > 0
                ? assessment.incompleteOrder
                : words.incompleteText}
            </p>
          )}
          {isOffline && <p className="placing-problem">{words.offline}</p>}
        </div>
        <div className="placing-acts">
          <button type="submit" className="btn big">
            {words.answer}
          </button>
          <button type="submit" className="btn big line" name="chua-biet" value="1">
            {words.unknown}
          </button>
        </div>
      </form>
      <form method="post" action={`${address}/dung`} className="acts placing-out">
        <button type="submit" className="text-button">
          {words.stop}
        </button>
        <Link className="text-button" to={pathAddress}>
          {words.later}
        </Link>
      </form>
    </div>
  )
}
