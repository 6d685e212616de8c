import { drawCode } from '~/domain/certificates/certificate-code'

/** The code with its third letter typed wrong. */
export function mistyped(code: string): string {
  return code.slice(0, 2) + (code[2] === 'K' ? 'M' : 'K') + code.slice(3)
}

/** A code of the right form that nobody was given. */
export function aCodeNeverIssued(): string {
  return drawCode(() => 0)
}
