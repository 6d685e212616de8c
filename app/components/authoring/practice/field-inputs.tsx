import type { FormValues } from '~/domain/authoring/form-values'
import type { FormField } from '~/domain/practice/form-field'
import { useWords } from '~/ui/words'
import { DoesInputs } from './does-inputs'
import { LeafInput } from './leaf-input'
import { ListInputs } from './list-inputs'
import { WhenText } from './logic-summary'
import { partFieldWords } from './part-field-words'
import { practiceFormWords } from './practice-form-words'
import type { PracticeNames } from './practice-names'

export type FieldsProps = {
  /** What the fields are of: a kind of part, "step", "head" ... */
  kind: string
  fields: readonly FormField[]
  /** What the form shows: what is stored, or what was typed and is not stored yet. */
  values: FormValues
  /** What is stored, for what a form shows and does not change. */
  stored: unknown
  names: PracticeNames
  /** What is wrong, by the dotted name of the field. */
  errors: Readonly<Record<string, string>>
  /** Address of the page for what happens, and when, at a dotted name; null where there is none yet. */
  logicAt: ((name: string, key: 'does' | 'when') => string) | null
  prefix?: string
}

/** The inputs for everything that a kind of thing holds, in the order of its schema. */
export function FieldInputs(props: FieldsProps) {
  const { kind, fields, stored, names, logicAt, prefix = '' } = props
  const [words, labels] = [useWords(practiceFormWords), useWords(partFieldWords)]
  return fields.map((field) => {
    const name = prefix + field.name
    const label = labels[`${kind}.${field.name}`] ?? labels[field.name] ?? field.name
    const own = valueOf(stored, field.name)
    if (field.name === 'id') return null
    switch (field.as) {
      case 'list':
        return <ListInputs key={name} {...props} field={field} name={name} label={label} />
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

export function valueOf(stored: unknown, key: string | number): unknown {
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>)[key] : undefined
}
