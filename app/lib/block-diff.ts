import { diffArrays } from 'diff'

export type Block = { kind: 'same' | 'gone' | 'new'; html: string }

/** What became of a drawn text, block by block: headings, paragraphs, lists, as they stand at the top of it. */
export function blockDiff(before: string, after: string): Block[] {
  const [gone, added] = [topBlocks(before), topBlocks(after)]
  const changes = diffArrays(gone, added, { timeout: 300 }) ?? [
    { value: gone, removed: true, added: false },
    { value: added, removed: false, added: true },
  ]
  return changes.flatMap((change) =>
    change.value.map(
      (html) => ({ kind: change.added ? 'new' : change.removed ? 'gone' : 'same', html }) as const,
    ),
  )
}

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const TAG = /<(\/?)([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g

/** Well-formed HTML, as React draws it, cut between the elements that stand in no other. */
export function topBlocks(html: string): string[] {
  const blocks: string[] = []
  let depth = 0
  let start = 0
  for (const tag of html.matchAll(TAG)) {
    const [whole, isEnd, name = '', isClosed] = tag
    if (isEnd) depth--
    else if (!isClosed && !VOID.has(name.toLowerCase())) depth++
    if (depth !== 0) continue
    const end = tag.index + whole.length
    blocks.push(html.slice(start, end))
    start = end
  }
  if (html.slice(start).trim()) blocks.push(html.slice(start))
  return blocks
}
