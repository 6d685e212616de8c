import { QuestionCard, type QuestionCardProps } from '~/components/assessment/question-card'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = {
  address: string
  number: number
  question: PresentedQuestion | null
  given: QuestionCardProps['given']
  mark: string
}

/** The question as its learners will meet it, to be tried. */
export function QuestionTrial({ address, number, question, given, mark }: Props) {
  const words = useWords(questionWords)
  return (
    <section className="question-trial flow" aria-labelledby="thu">
      <h2 id="thu">{words.trialTitle}</h2>
      {question ? (
        <>
          <p className="small">{words.trialHint}</p>
          <QuestionCard
            key={mark}
            {...{ question, number, given }}
            revision=""
            action={`${address}/thu`}
            isDone={false}
            isGuest={false}
          />
        </>
      ) : (
        <p>{words.noTrial}</p>
      )}
    </section>
  )
}
