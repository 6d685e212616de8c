import { inBody } from './in-body'

/** Headings are ## and ###, none skipped, with a space before their words. */
export function repairHeadings(text: string): string {
  return inBody(text, (body) => {
    let above = 1
    return body
      .split('\n')
      .map((line) => {
        const found = /^(#{1,6})[ ]*(\S.*)$/.exec(line)
        const [, marks = '', words = ''] = found ?? []
        if (!found || words.startsWith('#')) return line
        const depth = Math.min(Math.max(marks.length, 2), 3, above + 1)
        above = depth
        return `${'#'.repeat(depth)} ${words}`
      })
      .join('\n')
  })
}
