import { valueAt } from '~/domain/authoring/practice-outline'
import { useWords } from '~/ui/words'
import { DoesInputs } from './does-inputs'
import type { FieldsProps } from './fields-props'
import { LeafInput } from './leaf-input'
import { ListInputs } from './list-inputs'
import { WhenText } from './logic-summary'
import { partFieldWords } from './part-field-words'
import { practiceFormWords } from './practice-form-words'

/** The inputs for everything that a kind of thing holds, in the order of its schema. */
export function FieldInputs(props: FieldsProps) {
  const { kind, fields, stored, names, logicAt, prefix = '' } = props
  const [words, labels] = [useWords(practiceFormWords), useWords(partFieldWords)]
  return fields.map((field) => {
    const name = prefix + field.name
    const label = labels[`${kind}.${field.name}`] ?? labels[field.name] ?? field.name
    const own = valueAt(stored, [field.name])
    if (field.name === 'id') return null
    switch (field.as) {
      case 'list':
        return (
          <ListInputs key={name} {...props} field={field} name={name} label={label}>
            {(item) => <FieldInputs {...props} {...item} fields={field.fields} />}
          </ListInputs>
        )
      case 'group':
        return (
          <fieldset key={name} className="pa-group">
            <legend>{label}</legend>
            <FieldInputs {...props} fields={field.fields} stored={own} prefix={`${name}.`} />
          </fieldset>
        )
      case 'does':
        return <DoesInputs key={name} {...props} name={name} label={label} does={own} />
      case 'when':
        return logicAt ? (
          <p key={name} className="pa-when">
            <b>{label}:</b> <WhenText when={own} names={names} />.{' '}
            <a href={logicAt(name, 'when')}>{words.changeWhen}</a>
          </p>
        ) : null
      case 'kept':
        return own === undefined ? null : (
          <p key={name} className="small">
            <b>{label}:</b> {words.keptRaw}
          </p>
        )
      default:
        return <LeafInput key={name} {...props} field={field} name={name} label={label} />
    }
  })
}
