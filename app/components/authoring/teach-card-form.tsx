import type { TeachCardTexts } from '~/domain/authoring/teach-card-text'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { formWords } from './form-words'

type Props = {
  draftId: string
  typed: TeachCardTexts
  version: number
  wrong: readonly (keyof TeachCardTexts)[]
  problem: string | null
  mayWrite: boolean
}

/** The card for teaching a lesson to others, as a form. What is unfinished is saved too, and said. */
export function TeachCardForm({ draftId, typed, version, wrong, problem, mayWrite }: Props) {
  const words = useWords(formWords)
  const once = useSubmitOnce()
  const lines = (field: 'handsOn' | 'never', hint: string) => (
    <Field
      id={field}
      label={words[field]}
      hint={hint}
      {...(wrong.includes(field) ? { error: words.cardWrong[field] } : {})}
    >
      {(ties) => (
        <textarea
          {...ties}
          id={field}
          name={field}
          rows={4}
          className="text-input"
          lang="vi"
          defaultValue={typed[field].join('\n')}
        />
      )}
    </Field>
  )
  return (
    <form
      className="class-form desk-facts"
      method="post"
      action={`/soan-bai/${draftId}/the`}
      noValidate
      onSubmit={once}
    >
      {problem && <ProblemSummary title={words.problems} problems={[{ text: problem }]} />}
      {!problem && wrong.length > 0 && (
        <ProblemSummary
          title={words.savedButWrong}
          problems={wrong.map((field) => ({
            field: field === 'say' ? 'say-1' : field === 'ask' ? 'question-1' : field,
            text: words.cardWrong[field],
          }))}
        />
      )}
      <input type="hidden" name="baseVersion" value={version} />
      <fieldset className="desk-fields" disabled={!mayWrite}>
        <fieldset className="desk-group">
          <legend>{words.say}</legend>
          {[1, 2, 3].map((at) => (
            <TextField
              key={at}
              name={`say-${at}`}
              lang="vi"
              label={words.sayAt(at)}
              defaultValue={typed.say[at - 1] ?? ''}
            />
          ))}
        </fieldset>
        {lines('handsOn', words.handsOnHint)}
        {lines('never', words.neverHint)}
        <fieldset className="desk-group">
          <legend>{words.ask}</legend>
          {[1, 2].map((at) => (
            <div className="desk-pair" key={at}>
              <TextField
                name={`question-${at}`}
                lang="vi"
                label={words.askAt(at)}
                defaultValue={typed.ask[at - 1]?.question ?? ''}
              />
              <TextField
                name={`listen-${at}`}
                lang="vi"
                label={words.listenAt(at)}
                defaultValue={typed.ask[at - 1]?.listenFor ?? ''}
              />
            </div>
          ))}
        </fieldset>
        {mayWrite && (
          <button type="submit" className="btn big">
            {words.save}
          </button>
        )}
      </fieldset>
    </form>
  )
}
