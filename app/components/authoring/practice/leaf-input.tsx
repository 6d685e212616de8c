import type { FormField } from '~/domain/practice/form-field'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { drawnWords } from './drawn-words'
import type { FieldsProps } from './fields-props'
import { NameSelect } from './name-select'
import { optionWords } from './option-words'
import { practiceFormWords } from './practice-form-words'

type Props = Pick<FieldsProps, 'values' | 'names' | 'errors' | 'stored'> & {
  field: FormField
  name: string
  label: string
}

/** One input with its label and what is wrong with it. */
export function LeafInput({ field, name, label, values, names, errors }: Props) {
  const [words, options] = [useWords(practiceFormWords), useWords(optionWords)]
  const typed = values[name] ?? []
  const value = typed[0] ?? ''
  const error = errors[name]
  if (field.as === 'tick') {
    return (
      <>
        <input type="hidden" name={`${name}.?`} value="1" />
        <Choice
          name={name}
          value="on"
          label={label}
          defaultChecked={typed.includes('on') || (!(name in values) && field.preset)}
        />
      </>
    )
  }
  if (field.as === 'ticks') {
    return (
      <fieldset className="pa-group">
        <legend>{label}</legend>
        <input type="hidden" name={`${name}.?`} value="1" />
        <div className="pa-row">
          {field.options.map((option) => (
            <Choice
              key={option}
              name={name}
              value={option}
              label={options[option] ?? option}
              defaultChecked={typed.includes(option)}
            />
          ))}
        </div>
      </fieldset>
    )
  }
  return (
    <Field id={name} label={label} {...(error ? { error } : {})}>
      {(ties) => {
        switch (field.as) {
          case 'text':
          case 'lines':
          case 'cells': {
            const rows =
              field.as === 'text' ? (field.most > 220 ? 3 : 2) : Math.max(3, value.split('\n').length + 1)
            return (
              <textarea
                {...ties}
                id={name}
                name={name}
                className="text-input"
                rows={rows}
                defaultValue={value}
                lang="vi"
              />
            )
          }
          case 'select':
            return (
              <NameSelect
                id={name}
                value={value || (field.preset ?? '')}
                options={field.options.map((id) => ({ id, label: options[id] ?? id }))}
                empty={words.choose}
                ties={ties}
              />
            )
          case 'icon':
            return (
              <NameSelect
                id={name}
                value={value}
                options={field.options.map((id) => ({ id, label: drawnWords[id] ?? id }))}
                empty={field.isRequired ? words.choose : words.none}
                ties={ties}
              />
            )
          case 'name': {
            const known = names[field.from]
            return (
              <NameSelect
                id={name}
                value={value}
                options={known}
                empty={field.isRequired ? words.choose : words.none}
                ties={ties}
              />
            )
          }
          default:
            return (
              <input
                {...ties}
                type="text"
                id={name}
                name={name}
                className="text-input"
                defaultValue={value}
                autoComplete="off"
                {...(field.as === 'number' ? { inputMode: 'decimal' as const } : { lang: 'vi' })}
              />
            )
        }
      }}
    </Field>
  )
}
