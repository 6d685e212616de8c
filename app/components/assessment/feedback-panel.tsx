import type { Feedback } from '~/domain/assessment/feedback'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'

export type ShownFeedback = Feedback | { outcome: 'offline' }

/** What a learner is told after answering: kindly, what was wrong and why; never red, never the key. */
export function FeedbackPanel({
  question,
  feedback,
}: {
  question: PresentedQuestion
  feedback: ShownFeedback
}) {
  const words = useWords(assessmentWords)
  if (feedback.outcome === 'offline') return <Told title={words.offline} texts={[words.offlineText]} />
  if (feedback.outcome === 'incomplete') {
    return (
      <Told
        title={words.incomplete}
        texts={[question.kind === 'order' ? words.incompleteOrder : words.incompleteText]}
      />
    )
  }
  if (feedback.outcome === 'right') {
    return (
      <Told title={words.right} texts={[feedback.explain]} isRight>
        {feedback.others.length > 0 && 'options' in question && (
          <details className="others">
            <summary>{words.whyOthers}</summary>
            <dl>
              {feedback.others.map((other) => (
                <div key={other.id}>
                  <dt>{question.options.find((option) => option.id === other.id)?.text}</dt>
                  <dd>{other.why}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </Told>
    )
  }
  const { chosen, missing, standing, mistake, why } = feedback
  const texts = [
    ...chosen.map((each) => each.why),
    missing ? words.missing(missing) : '',
    mistake ?? '',
    standing ? words.standing(standing.right, standing.of) : '',
    why && !mistake ? why : '',
  ].filter(Boolean)
  return <Told title={chosen.length > 0 ? words.wrongKind : words.wrong} texts={texts} />
}

type ToldProps = { title: string; texts: string[]; isRight?: boolean; children?: React.ReactNode }

function Told({ title, texts, isRight = false, children }: ToldProps) {
  return (
    <div className={isRight ? 'kind is-right' : 'kind'}>
      <Drawing name={isRight ? 'house-4' : 'elder'} />
      <h3>{title}</h3>
      <div>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {children}
      </div>
    </div>
  )
}
