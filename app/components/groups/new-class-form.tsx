import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { classDeskWords } from './class-desk-words'
import { ClassFields, type ClassProblem, classProblemText } from './class-fields'

type Props = {
  places: { placeId: string; name: string; within: string | null }[]
  schoolYears: string[]
  typed: { name: string; grade: string; schoolYear: string; placeId: string }
  problem: ClassProblem | null
}

export function NewClassForm({ places, schoolYears, typed, problem }: Props) {
  const words = useWords(classDeskWords)
  const once = useSubmitOnce()
  const text = problem && classProblemText(problem, words)
  return (
    <form className="class-form" method="post" action="/lop/moi" noValidate onSubmit={once}>
      {problem && text && (
        <ProblemSummary title={words.problems(1)} problems={[{ field: problem.field, text }]} />
      )}
      <ClassFields typed={typed} schoolYears={schoolYears} problem={problem} />
      <Field
        id="placeId"
        label={words.place}
        error={problem?.field === 'placeId' ? (text ?? undefined) : undefined}
      >
        {(ties) => (
          <select {...ties} id="placeId" name="placeId" className="text-input" defaultValue={typed.placeId}>
            {places.map(({ placeId, name, within }) => (
              <option key={placeId} value={placeId}>
                {words.within(name, within)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="btn big">
        {words.make}
      </button>
    </form>
  )
}
