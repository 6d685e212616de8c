/** A text as it was typed: a plain form ends its lines as Windows does. */
export function typedText(sent: string): string {
  return sent.replace(/\r\n/g, '\n')
}
