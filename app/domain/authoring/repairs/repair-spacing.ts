import { lessonComponents } from '~/domain/lessons/lesson-components'
import { inBody } from './in-body'

const LINE = /^[ ]{0,3}<(\/?)([A-Z][A-Za-z]*)(?:\s[^<>]*?)?(\/?)>(?:[^<>]*(<\/\2>))?[ ]*$/

type Stands = { begins: boolean; ends: boolean }

/** An empty line stands before a component and after it, around a heading, and between a list and the closing behind it. */
export function repairSpacing(text: string): string {
  return inBody(text, (body) => {
    const lines: string[] = []
    let before: Stands = { begins: false, ends: false }
    for (const line of body.split('\n')) {
      const last = lines.at(-1) ?? ''
      const now = standingOf(line)
      const closesList = !now.begins && now.ends && /^[ ]*(?:[-*+]|\d+[.)])[ ]|^[ ]{2,}\S/.test(last)
      const mustBreak = before.ends ? !isClosing(line) : now.begins || closesList
      if (mustBreak && line.trim() !== '' && last.trim() !== '') lines.push('')
      lines.push(line)
      before = now
    }
    return lines.join('\n')
  })
}

/** Whether a line begins a component or a heading, and whether it ends one. */
function standingOf(line: string): Stands {
  if (/^#{2,3} \S/.test(line)) return { begins: true, ends: true }
  const found = LINE.exec(line)
  const component = found && lessonComponents.get(found[2] ?? '')
  if (!found || !component || component.isInline) return { begins: false, ends: false }
  const isClosed = found[1] === '/'
  return { begins: !isClosed, ends: isClosed || found[3] === '/' || found[4] !== undefined }
}

function isClosing(line: string): boolean {
  return /^[ ]{0,3}<\//.test(line)
}
