import { isMap, isScalar, parseDocument, stringify } from 'yaml'

/** Longer than any form of ours makes it: such a text is edited as it is. */
const MOST_LETTERS = 30_000

/** What plain YAML says, without following anchors; null when it cannot be read as a map. */
export function readPlainMap(yaml: string): Record<string, unknown> | null {
  const document = documentOf(yaml)
  if (!document) return null
  try {
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
  } catch {
    return null
  }
}

/**
 * Puts new values in place of those that changed, each as `written` gives it ("key: value" with its line end left out); every
 * other byte stays. Null when the text cannot be read as a map.
 */
export function rewriteYaml(yaml: string, written: Readonly<Record<string, string>>): string | null {
  const document = documentOf(yaml)
  if (!document) return null
  const pairs = isMap(document.contents) ? document.contents.items : []
  const starts = pairs.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? -1) : -1))
  const keys = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  if (starts.includes(-1)) return null
  const isBlock = pairs.length === 0 || !(isMap(document.contents) && document.contents.flow)
  if (!isBlock) return null
  let text = yaml
  for (let at = pairs.length - 1; at >= 0; at--) {
    const line = written[keys[at] ?? '']
    if (line === undefined) continue
    const end = starts[at + 1] ?? yaml.length
    const tail = /\n(?:[ \t]*(?:#.*)?\n)*$|\n?$/.exec(yaml.slice(starts[at], end))?.[0] ?? ''
    text = text.slice(0, starts[at]) + line + tail + text.slice(end)
  }
  const missing = Object.entries(written).filter(([key]) => !keys.includes(key))
  if (missing.length === 0) return text
  const added = missing.map(([, line]) => line).join('\n')
  const isOpen = text !== '' && !text.endsWith('\n')
  return `${text}${isOpen ? '\n' : ''}${added}${isOpen ? '' : '\n'}`
}

/** One text as YAML, in quotes where it needs them, on one line. */
export function yamlText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const plain = stringify(line, { lineWidth: 0 }).trimEnd()
  return /^[\p{L}]/u.test(line) && plain === line && !/[:#{}[\],&*!|>%@`"']/.test(line)
    ? plain
    : JSON.stringify(line)
}

function documentOf(yaml: string) {
  if (yaml.length > MOST_LETTERS) return null
  try {
    const document = parseDocument(yaml, { version: '1.2', schema: 'core', merge: false })
    if (document.errors.length > 0) return null
    return document.contents === null || isMap(document.contents) ? document : null
  } catch {
    return null // deeper than the parser can go
  }
}
