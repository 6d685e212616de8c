import type { InputHTMLAttributes } from 'react'
import { Field, type FieldText } from './field'

type TextFieldProps = FieldText & { name: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>

/** One line of text. Its id is its name, so that a problem summary can lead to it. */
export function TextField({ name, id = name, label, hint, error, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(ties) => <input type="text" {...input} {...ties} className="text-input" id={id} name={name} />}
    </Field>
  )
}
