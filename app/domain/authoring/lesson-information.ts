import { readPlainMap, rewriteYaml, yamlText } from './drafts/rewrite-yaml'

/** The front matter of a lesson as a form has it; whatever cannot stand in its field reads as empty. */
export type LessonInformation = {
  title: string
  summary: string
  minutes: string
  audience: string[]
  objectives: string[]
  skills: string[]
  prerequisites: string[]
  keywords: string[]
  mistakes: { id: string; says: string }[]
  facts: string[]
}

/** Null when the text has no front matter that can be read: then it is edited as text. */
export function readInformation(text: string): LessonInformation | null {
  const split = splitHead(text)
  const map = split && readPlainMap(split.yaml)
  if (!map) return null
  return {
    ...{ title: textOf(map.title), summary: textOf(map.summary), minutes: textOf(map.minutes) },
    ...{ audience: textsOf(map.audience), objectives: textsOf(map.objectives) },
    ...{ skills: textsOf(map.skills), prerequisites: textsOf(map.prerequisites) },
    ...{ keywords: textsOf(map.keywords), facts: textsOf(map.facts) },
    mistakes: (Array.isArray(map.mistakes) ? map.mistakes : []).map((each) => ({
      ...{ id: textOf(each?.id), says: textOf(each?.says) },
    })),
  }
}

/** The text with this front matter; what did not change in it, and all that follows, stays byte for byte. */
export function writeInformation(text: string, to: LessonInformation): string | null {
  const split = splitHead(text)
  const from = readInformation(text)
  if (!split || !from) return null
  const written: Record<string, string> = {}
  const put = (key: keyof LessonInformation, line: string) => {
    if (JSON.stringify(from[key]) === JSON.stringify(to[key])) return
    written[key] = line.startsWith('\n') ? `${key}:${line}` : `${key}: ${line}`
  }
  put('title', yamlText(to.title))
  put('summary', yamlText(to.summary))
  put('minutes', /^\d+$/.test(to.minutes) ? to.minutes : JSON.stringify(to.minutes))
  put('audience', inLine(to.audience))
  put('objectives', listed(to.objectives.map(yamlText)))
  put('skills', inLine(to.skills))
  put('prerequisites', inLine(to.prerequisites))
  put('keywords', inLine(to.keywords))
  put(
    'mistakes',
    listed(to.mistakes.map(({ id, says }) => `{ id: ${yamlText(id)}, says: ${JSON.stringify(says)} }`)),
  )
  put('facts', `[${to.facts.map((id) => JSON.stringify(id)).join(', ')}]`)
  const yaml = rewriteYaml(split.yaml, written)
  return yaml === null ? null : split.before + yaml + split.after
}

function splitHead(text: string): { before: string; yaml: string; after: string } | null {
  const found = /^(\ufeff?---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n[\s\S]*)?)$/.exec(text)
  const [, before = '', yaml = '', after = ''] = found ?? []
  return found && { before, yaml, after }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter(Boolean) : []
}

function inLine(values: readonly string[]): string {
  return `[${values.map(yamlText).join(', ')}]`
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : lines.map((line) => `\n  - ${line}`).join('')
}
