import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { assignmentWords } from './assignment-words'

export type WorkOption = {
  moduleId: string
  kind: 'module' | 'lesson' | 'practice'
  targetId: string
  number: string
  title: string
}
type Props = {
  classId: string
  modules: { id: string; number: number; title: string }[]
  options: WorkOption[]
  today: string
  typed: { work: string; dueOn: string }
  problem: { field: string; refusal: keyof (typeof assignmentWords)['vi']['refusals'] } | null
}

/** What to do, and by which day. */
export function AssignForm({ classId, modules, options, today, typed, problem }: Props) {
  const words = useWords(assignmentWords)
  const once = useSubmitOnce()
  const text = problem && words.refusals[problem.refusal]
  const errorAt = (field: string) => (problem?.field === field ? (text ?? undefined) : undefined)
  return (
    <form className="class-form" method="post" action={`/lop/${classId}/giao-bai`} noValidate onSubmit={once}>
      {problem && text && (
        <ProblemSummary title={words.problems} problems={[{ field: problem.field, text }]} />
      )}
      <Field id="work" label={words.what} error={errorAt('work')}>
        {(ties) => (
          <select {...ties} id="work" name="work" className="text-input" defaultValue={typed.work}>
            <option value="">{words.choose}</option>
            {modules.map(({ id, number, title }) => (
              <optgroup key={id} label={`${number}. ${title}`}>
                {options
                  .filter((option) => option.moduleId === id)
                  .map((option) => (
                    <option
                      key={option.kind + option.targetId}
                      value={`${option.kind}:${option.targetId}`}
                      lang="vi"
                    >
                      {nameOf(option, words)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <TextField
        name="dueOn"
        type="date"
        label={words.by}
        error={errorAt('dueOn')}
        defaultValue={typed.dueOn}
        min={today}
      />
      <button type="submit" className="btn big">
        {words.assignButton}
      </button>
    </form>
  )
}

function nameOf({ kind, number, title }: WorkOption, words: (typeof assignmentWords)['vi']): string {
  if (kind === 'module') return words.wholeModule(title)
  return kind === 'lesson' ? words.lesson(number, title) : words.practice(number, title)
}
