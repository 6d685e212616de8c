/** The title in a lesson's front matter, also while the rest of it cannot be read; null when there is none. */
export function titleOf(text: string): string | null {
  const head = text.split(/\n---\s*\n/, 1)[0] ?? ''
  const line = /^title:[ \t]*(.+)$/m.exec(head)?.[1]?.trim() ?? ''
  const bare = /^(["'])(.*)\1$/.exec(line)?.[2] ?? line
  return bare.slice(0, 200) || null
}
