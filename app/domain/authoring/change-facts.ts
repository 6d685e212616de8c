const LIST = /^facts:[ ]*(?:\[([^\]\n]*)\][ ]*|((?:\n[ ]*-[ ]*["']?[\d.]+["']?[ ]*)+))$/m

/** The facts that a lesson's front matter names, changed; null when it has no list that can be read. */
export function changeFacts(text: string, change: (ids: string[]) => string[]): string | null {
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1
  if (end < 0) return null
  const head = text.slice(0, end)
  const found = LIST.exec(head)
  if (!found) return /^facts:/m.test(head) ? null : withList(text, end, change([]))
  const ids = (found[1] ?? found[2] ?? '').match(/\d+\.\d+/g) ?? []
  const changed = change(ids)
  if (changed.join() === ids.join()) return text
  const at = found.index
  return head.slice(0, at) + written(changed) + head.slice(at + found[0].length) + text.slice(end)
}

/** Adds one fact where it is not named yet. */
export function withFact(text: string, factId: string): string | null {
  return changeFacts(text, (ids) => (ids.includes(factId) ? ids : [...ids, factId]))
}

function withList(text: string, end: number, ids: string[]): string {
  return ids.length === 0 ? text : `${text.slice(0, end)}\n${written(ids)}${text.slice(end)}`
}

function written(ids: readonly string[]): string {
  return `facts: [${ids.map((id) => `"${id}"`).join(', ')}]`
}
