import { hideEscapes, showEscapes } from './gift-signs'

export type GiftBlock = {
  /** Of its first line. */
  line: number
  /** Escaped signs hidden; see gift-signs.ts. */
  text: string
  category: string
  tags: string[]
  isOpen: boolean
}

/**
 * A GIFT file as its questions. They are divided by blank lines; lines that begin with // are remarks, of which Moodle puts
 * an id and tags into those it writes. A blank line between { and } does not divide, unless a new question begins behind it:
 * then the } was forgotten.
 */
export function splitGift(file: string, most: number): GiftBlock[] {
  const blocks: GiftBlock[] = []
  let category = ''
  let tags: string[] = []
  let lines: string[] = []
  let first = 0
  let depth = 0
  let wasBlank = false
  const close = () => {
    if (lines.length > 0)
      blocks.push({ line: first, text: lines.join('\n'), category, tags, isOpen: depth > 0 })
    if (lines.length > 0) tags = []
    lines = []
    depth = 0
  }
  for (const [at, whole] of hideEscapes(file)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = whole.trim()
    if (blocks.length > most) break
    const isBeginning = line.startsWith('::') || line.startsWith('$CATEGORY:') || line.startsWith('//')
    // A name begins a question, also where the blank line before it was forgotten.
    if ((depth > 0 && wasBlank && isBeginning) || (depth === 0 && line.startsWith('::'))) close()
    wasBlank = line === ''
    if (line === '') {
      if (depth === 0) close()
      else lines.push('')
    } else if (line.startsWith('//')) tags = lines.length > 0 ? tags : [...tags, ...tagsOf(line)].slice(0, 50)
    else if (line.startsWith('$CATEGORY:')) {
      close()
      category = showEscapes(line.slice(10)).trim()
    } else {
      if (lines.length === 0) first = at + 1
      lines.push(line)
      depth = Math.max(0, depth + count(line, '{') - count(line, '}'))
    }
  }
  close()
  return blocks
}

function tagsOf(remark: string): string[] {
  return [...remark.slice(0, 5_000).matchAll(/\[tag:([^\][]{1,200})\]/g)].map(([, tag = '']) =>
    showEscapes(tag),
  )
}

function count(line: string, sign: string): number {
  let found = 0
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) found++
  return found
}
