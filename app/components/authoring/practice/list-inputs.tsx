import type { ReactNode } from 'react'
import { valueAt } from '~/domain/authoring/practice-outline'
import type { FormField } from '~/domain/practice/form-field'
import { Choice } from '~/ui/choice'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import type { FieldsProps } from './fields-props'
import { practiceFormWords } from './practice-form-words'

type Props = FieldsProps & {
  field: Extract<FormField, { as: 'list' }>
  name: string
  label: string
  /** The inputs of one item. */
  children: (item: Pick<FieldsProps, 'stored' | 'logicAt' | 'prefix'>) => ReactNode
}

/** Several of a kind: each with its place and a tick to take it away, and an empty one to fill in. */
export function ListInputs({ field, name, label, children, ...props }: Props) {
  const words = useWords(practiceFormWords)
  const { values, stored, errors } = props
  const count = Number(values[`${name}.#`]?.[0] ?? 0)
  const own = valueAt(stored, [field.name])
  const isShort = field.fields[0]?.name === '0'
  const inputs = (at: number) => (
    <div className={isShort ? 'pa-row' : 'flow'}>
      {children({
        stored: valueAt(own, [at]),
        logicAt: valueAt(own, [at]) === undefined ? null : props.logicAt,
        prefix: `${name}.${at}.`,
      })}
    </div>
  )
  return (
    <fieldset className="pa-list" id={name}>
      <legend>{label}</legend>
      {errors[name] && <p className="form-error">{errors[name]}</p>}
      <input type="hidden" name={`${name}.#`} value={count} />
      {Array.from({ length: count }, (_, at) => {
        const prefix = `${name}.${at}.`
        const title = titleOf(values, prefix)
        const hasError = Object.keys(errors).some((each) => each.startsWith(prefix))
        return (
          <details key={prefix} className="pa-item" open={isShort || count < 3 || hasError}>
            <summary>
              <b>{words.item(at + 1)}</b> <span lang="vi">{title}</span>
            </summary>
            {inputs(at)}
            <div className="pa-item-foot">
              <TextField
                name={`${prefix}#`}
                label={words.order}
                inputMode="numeric"
                defaultValue={values[`${prefix}#`]?.[0] ?? String(at + 1)}
              />
              <Choice
                name={`${prefix}-`}
                value="on"
                label={words.removeItem}
                defaultChecked={values[`${prefix}-`] !== undefined}
              />
            </div>
          </details>
        )
      })}
      {count < field.most && (
        <details className="pa-item is-new" open={count === 0 || isTyped(values, `${name}.${count}.`)}>
          <summary>{words.addItem}</summary>
          {inputs(count)}
        </details>
      )}
    </fieldset>
  )
}

function titleOf(values: FieldsProps['values'], prefix: string): string {
  const keys = ['text', 'name', 'label', '0', 'value', 'who', 'does']
  return keys.map((key) => values[prefix + key]?.[0] ?? '').find(Boolean) ?? ''
}

/** What was typed into an empty one comes back with the form. */
function isTyped(values: FieldsProps['values'], prefix: string): boolean {
  return Object.entries(values).some(([name, typed]) => name.startsWith(prefix) && typed.some(Boolean))
}
