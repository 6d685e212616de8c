import { lessonComponents } from '~/domain/lessons/lesson-components'
import { inBody } from './in-body'

const NAMES = new Map([...lessonComponents.keys()].map((name) => [name.toLowerCase(), name]))
const TAG = /<(\/?)([A-Za-z]+)((?:\s(?:[^<>"\n]|"[^"\n]*")*)?)(\/?)>/g

type Tag = { at: number; end: number; isClosing: boolean; isWhole: boolean; name: string; rest: string }
type Change = { at: number; end: number; text: string }

/**
 * Names of components get their capitals; one that holds nothing closes itself; one that was never closed closes before what
 * cannot stand in it; a closing that belongs to nothing goes.
 */
export function repairComponents(text: string): string {
  return inBody(text, (body) => {
    const named = body.replace(TAG, (whole, slash, name, rest, own) => {
      const meant = NAMES.get(String(name).toLowerCase())
      return meant && meant !== name ? `<${slash}${meant}${rest}${own}>` : whole
    })
    return applied(named, closings(named, tagsOf(named)))
  })
}

function tagsOf(body: string): Tag[] {
  return [...body.matchAll(TAG)].flatMap((found) => {
    const [whole, slash, name = '', rest = '', own] = found
    if (!lessonComponents.has(name) || lessonComponents.get(name)?.isInline) return []
    const isWhole = own === '/' || rest.trimEnd().endsWith('/')
    return [
      { at: found.index, end: found.index + whole.length, isClosing: slash === '/', isWhole, name, rest },
    ]
  })
}

function closings(body: string, tags: readonly Tag[]): Change[] {
  const changes: Change[] = []
  const open: Tag[] = []
  const closeUntil = (stays: number, at: number) => {
    while (open.length > stays) {
      const tag = open.pop() as Tag
      changes.push({ at, end: at, text: `\n</${tag.name}>\n\n` })
    }
  }
  let from = 0
  for (const tag of tags) {
    const heading = headingIn(body, from, tag.at)
    if (heading >= 0) closeUntil(0, heading)
    from = tag.end
    const holds = lessonComponents.get(tag.name)?.holds ?? []
    if (tag.isClosing) {
      const opened = open.map(({ name }) => name).lastIndexOf(tag.name)
      if (opened < 0) changes.push({ ...tag, text: '' })
      else {
        closeUntil(opened + 1, lineStart(body, tag.at))
        open.pop()
      }
      continue
    }
    const inside = lessonComponents.get(tag.name)?.inside ?? []
    const parent = open.map(({ name }) => name).findLastIndex((name) => inside.includes(name))
    if (inside.includes('root') || parent >= 0) closeUntil(parent + 1, lineStart(body, tag.at))
    if (tag.isWhole) continue
    if (holds.length > 0) open.push(tag)
    else changes.push({ at: tag.at, end: tag.end, text: `<${tag.name}${tag.rest.trimEnd()} />` })
  }
  const heading = headingIn(body, from, body.length)
  if (heading >= 0) closeUntil(0, heading)
  closeUntil(0, body.length)
  return changes
}

/** Where the first heading between two places begins; a heading stands in no component. */
function headingIn(body: string, from: number, to: number): number {
  const found = /^#{1,6}[ ]*[^\s#]/m.exec(body.slice(from, to))
  return found && (from + found.index === 0 || body[from + found.index - 1] === '\n')
    ? from + found.index
    : -1
}

/** Of the line, where nothing but spaces stands before. */
function lineStart(body: string, at: number): number {
  const start = body.lastIndexOf('\n', at - 1) + 1
  return body.slice(start, at).trim() === '' ? start : at
}

function applied(body: string, changes: readonly Change[]): string {
  let text = ''
  let from = 0
  for (const change of [...changes].sort((a, b) => a.at - b.at)) {
    text += body.slice(from, change.at) + change.text
    from = change.end
  }
  return text + body.slice(from)
}
