import type { InputHTMLAttributes, ReactNode } from 'react'

type ChoiceProps = { label: string; hint?: ReactNode } & InputHTMLAttributes<HTMLInputElement>

/** One thing to tick (or, with `type="radio"`, one of several to pick); the whole line can be pressed. */
export function Choice({ label, hint, type = 'checkbox', ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} type={type} />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
