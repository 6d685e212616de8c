import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { classDeskWords } from './class-desk-words'

export type ClassProblem = { field: string; refusal: string }
type Props = {
  typed: { name: string; grade: string; schoolYear: string }
  schoolYears: string[]
  problem: ClassProblem | null
}

/** What a class is called, and of a school its grade and year. */
export function ClassFields({ typed, schoolYears, problem }: Props) {
  const words = useWords(classDeskWords)
  const years = [...new Set([...schoolYears, ...(typed.schoolYear ? [typed.schoolYear] : [])])].sort()
  const errorAt = (field: string) => (problem?.field === field ? classProblemText(problem, words) : undefined)
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errorAt('name')}
        defaultValue={typed.name}
        autoComplete="off"
      />
      <div className="class-form-pair">
        <Field id="grade" label={words.grade} error={errorAt('grade')}>
          {(ties) => (
            <select {...ties} id="grade" name="grade" className="text-input" defaultValue={typed.grade}>
              <option value="">{words.noGrade}</option>
              {Array.from({ length: 12 }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the grades from 1 to 12
                <option key={at} value={at + 1}>
                  {words.gradeNumber(at + 1)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="schoolYear" label={words.schoolYear} error={errorAt('schoolYear')}>
          {(ties) => (
            <select
              {...ties}
              id="schoolYear"
              name="schoolYear"
              className="text-input"
              defaultValue={typed.schoolYear}
            >
              <option value="">{words.noSchoolYear}</option>
              {years.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  )
}

export function classProblemText({ refusal }: ClassProblem, words: (typeof classDeskWords)['vi']): string {
  const sentences: Record<string, string> = words.refusals
  return sentences[refusal] ?? refusal
}
