import { TextField } from '~/ui/text-field'

type Props = { label: string; hint: string; error?: string | undefined; isShort?: boolean }

/** Six digits, or (unless `isShort`) a recovery code; phones offer the number keys only where no letters can come. */
export function FactorCodeField({ label, hint, error, isShort = false }: Props) {
  return (
    <TextField
      {...{ name: 'code', label, hint }}
      {...(error ? { error } : {})}
      {...(isShort ? { inputMode: 'numeric' } : {})}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      maxLength={30}
    />
  )
}
