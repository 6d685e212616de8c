import type { ReactNode } from 'react'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { AnswerFields } from './answer-fields'
import { assessmentWords } from './assessment-words'
import { FeedbackPanel, type ShownFeedback } from './feedback-panel'
import type { Typed } from './fields-props'
import { useAnswering } from './use-answering'

export type QuestionCardProps = {
  question: PresentedQuestion
  number: number
  revision: string
  /** Where the answer is posted. */
  action: string
  /** For the plain form; a script makes one for each answer. */
  evidenceId?: string
  isDone: boolean
  /** An answer just given without JavaScript. */
  given?: { typed: Typed; feedback: ShownFeedback } | undefined
  isGuest: boolean
  /** What was already chosen in the page before this card came to life. */
  typed?: Typed
  /** Address of its lesson, where the card stands on another page. */
  lesson?: string
  /** Where to go on, once it is answered. */
  onward?: ReactNode
}

/** One question of a lesson: answer, see at once whether it is right and why not, try again. */
export function QuestionCard({
  question,
  number,
  revision,
  action,
  evidenceId,
  isDone,
  given,
  isGuest,
  typed = {},
  lesson = '',
  onward,
}: QuestionCardProps) {
  const words = useWords(assessmentWords)
  const { shown, isSending, submit } = useAnswering({ action, isGuest, given })
  const feedback = shown?.feedback
  const marked = feedback?.outcome === 'wrong' ? feedback.chosen.map((each) => each.id) : []
  return (
    <form className="q" method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="revision" value={revision} />
      <fieldset>
        <legend>
          <span className="q-number">{words.number(number)}</span>
          {question.prompt}
        </legend>
        <button type="button" className="text-button q-listen" data-listen="">
          <Drawing name="speaker" className="ic" />
          {words.listen}
        </button>
        {isDone && !feedback && <p className="done-before">{words.doneBefore}</p>}
        <AnswerFields question={question} prefix="" typed={shown?.typed ?? typed} marked={marked} />
      </fieldset>
      <div role="status">{feedback && <FeedbackPanel question={question} feedback={feedback} />}</div>
      <div className="act">
        {feedback?.outcome !== 'right' && (
          <button
            type="submit"
            className={onward && feedback?.outcome === 'wrong' ? 'btn line' : 'btn'}
            aria-disabled={isSending || undefined}
          >
            {isSending ? words.checking : feedback?.outcome === 'wrong' ? words.again : words.check}
          </button>
        )}
        {feedback?.outcome === 'wrong' && (
          <a className="btn line" href={`${lesson}#${feedback.review}`}>
            {words.review}
          </a>
        )}
        {feedback && feedback.outcome !== 'incomplete' && onward}
      </div>
    </form>
  )
}
