/** Changes what follows the front matter, and leaves the front matter alone. */
export function inBody(text: string, change: (body: string) => string): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  if (end < 0) return text.startsWith('---') ? text : change(text)
  const from = end + '\n---\n'.length
  return text.slice(0, from) + change(text.slice(from))
}
