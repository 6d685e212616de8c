import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

type LineProblem = {
  line: number
  text: string
  refusal: keyof (typeof classListWords)['vi']['lineRefusals']
}
type Props = {
  classId: string
  typed: string
  refused: { refusal: string; problems: LineProblem[] } | null
}

const MOST_TOLD = 10

/** A list of names, typed or pasted. What was typed stays, and each line to mend is told by its number. */
export function NamesForm({ classId, typed, refused }: Props) {
  const words = useWords(classListWords)
  const once = useSubmitOnce()
  const problems = refused ? problemsOf(refused, words) : []
  return (
    <form
      className="class-form"
      method="post"
      action={`/lop/${classId}/danh-sach/them`}
      noValidate
      onSubmit={once}
    >
      {problems.length > 0 && <ProblemSummary title={words.problems} problems={problems} />}
      <Field id="names" label={words.names} error={problems[0]?.text}>
        {(ties) => (
          <textarea
            {...ties}
            id="names"
            name="names"
            className="text-input"
            rows={12}
            defaultValue={typed}
            placeholder={words.example}
            spellCheck={false}
          />
        )}
      </Field>
      <button type="submit" className="btn big">
        {words.addButton}
      </button>
    </form>
  )
}

function problemsOf(
  { refusal, problems }: NonNullable<Props['refused']>,
  words: (typeof classListWords)['vi'],
) {
  if (refusal === 'names-missing') return [{ field: 'names', text: words.namesMissing }]
  if (refusal === 'class-full') return [{ field: 'names', text: words.classFull }]
  return problems.slice(0, MOST_TOLD).map((problem) => {
    const why = words.lineRefusals[problem.refusal]
    return {
      field: 'names',
      text: problem.line === 0 ? why : `${words.line(problem.line, problem.text)} ${why}`,
    }
  })
}
