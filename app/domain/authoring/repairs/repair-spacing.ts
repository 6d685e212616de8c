import { lessonComponents } from '~/domain/lessons/lesson-components'
import { inBody } from './in-body'

const LINE = /^[ ]{0,3}<(\/?)([A-Z][A-Za-z]*)(?:\s[^<>]*)?(\/?)>(?:[^<>]*<\/\2>)?[ ]*$/

/** A component stands on lines of its own, with an empty one before and after; so does a heading. */
export function repairSpacing(text: string): string {
  return inBody(text, (body) => {
    const lines: string[] = []
    let mustBreak = false
    for (const line of body.split('\n')) {
      const isEmpty = line.trim() === ''
      const standsAlone = isAlone(line)
      const last = lines.at(-1) ?? ''
      if (!isEmpty && last.trim() !== '' && (mustBreak || standsAlone)) lines.push('')
      lines.push(line)
      mustBreak = standsAlone
    }
    return lines.join('\n')
  })
}

function isAlone(line: string): boolean {
  if (/^#{2,3} \S/.test(line)) return true
  const name = LINE.exec(line)?.[2]
  const component = name === undefined ? undefined : lessonComponents.get(name)
  return component !== undefined && !component.isInline
}
