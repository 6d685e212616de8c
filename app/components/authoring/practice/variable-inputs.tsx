import type { FormValues } from '~/domain/authoring/form-values'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'

/** The variables of a practice, and an empty one more. */
export function VariableInputs({ values }: { values: FormValues }) {
  const words = useWords(practicePageWords)
  const count = Number(values['v.#']?.[0] ?? 0)
  return (
    <>
      <input type="hidden" name="v.#" value={count} />
      {Array.from({ length: count + 1 }, (_, at) => {
        const prefix = `v.${at}.`
        return (
          <fieldset key={prefix} className="pa-item">
            <legend>{at < count ? values[`${prefix}name`]?.[0] : words.add}</legend>
            <div className="pa-row">
              <TextField
                name={`${prefix}name`}
                label={words.variableName}
                defaultValue={values[`${prefix}name`]?.[0] ?? ''}
                autoComplete="off"
              />
              <Field id={`${prefix}values`} label={words.variableValues}>
                {(ties) => (
                  <textarea
                    {...ties}
                    id={`${prefix}values`}
                    name={`${prefix}values`}
                    className="text-input"
                    rows={3}
                    defaultValue={values[`${prefix}values`]?.[0] ?? ''}
                  />
                )}
              </Field>
              {at < count && (
                <Choice
                  name={`${prefix}-`}
                  value="on"
                  label={words.variableRemove}
                  defaultChecked={values[`${prefix}-`] !== undefined}
                />
              )}
            </div>
          </fieldset>
        )
      })}
    </>
  )
}
