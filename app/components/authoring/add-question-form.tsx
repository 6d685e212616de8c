import { QUESTION_KINDS } from '~/domain/authoring/written-question'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

/** One press for each kind of question. */
export function AddQuestionForm({ address }: { address: string }) {
  const words = useWords(questionWords)
  return (
    <section className="sec" aria-labelledby="them-cau">
      <h2 id="them-cau">{words.addTitle}</h2>
      <form method="post" action={`${address}/them`} className="question-kinds">
        {QUESTION_KINDS.map((kind) => (
          <button key={kind} type="submit" name="kind" value={kind}>
            <b>{words.kinds[kind]}</b>
            <small>{words.kindHints[kind]}</small>
          </button>
        ))}
      </form>
    </section>
  )
}
