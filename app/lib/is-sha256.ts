/** Whether a text has the form of a SHA-256 in hexadecimal digits. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
