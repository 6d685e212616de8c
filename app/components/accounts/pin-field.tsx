import { TextField } from '~/ui/text-field'

/** Six digits, with the number keys of a phone; hidden while typing and never offered by the browser to the next person. */
export function PinField({
  name,
  label,
  hint,
  error,
}: {
  name: string
  label: string
  hint?: string
  error?: string
}) {
  return (
    <TextField
      {...{ name, label }}
      {...(hint ? { hint } : {})}
      {...(error ? { error } : {})}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
    />
  )
}
