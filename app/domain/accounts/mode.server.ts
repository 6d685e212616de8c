/**
 * Demonstration mode is what a fresh clone runs in; with NGOSO_MODE=production no demonstration account works.
 * Any other value throws: a misspelt "prod" must not quietly open seven accounts with a public password.
 */
export function isDemonstration(): boolean {
  const mode = process.env.NGOSO_MODE || 'demonstration'
  if (mode !== 'demonstration' && mode !== 'production')
    throw new Error(`NGOSO_MODE is "${mode}"; it must be "demonstration" or "production".`)
  return mode === 'demonstration'
}
