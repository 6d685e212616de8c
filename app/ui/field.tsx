import type { ReactNode } from 'react'
import { Drawing } from './drawing/drawing'

export type FieldText = {
  label: string
  /** What the field is for. */
  hint?: string
  /** What is wrong with what was typed, and how to mend it. */
  error?: string
}

type Ties = { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** A label, a hint, an error and the field they speak of, tied together for whoever does not see them side by side. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: FieldText & { id: string; children: (ties: Ties) => ReactNode }) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'form-field has-error' : 'form-field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="form-error" id={`${id}-error`}>
          <Drawing name="info" className="ic" />
          <span>{error}</span>
        </p>
      )}
      {children({ 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}
