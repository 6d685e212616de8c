import { ONE_MORE_SAYS, type Snippet, type SnippetKind } from './snippets'

export type Placed = { from: number; to: number; insert: string; mark: [from: number, to: number] }

type Block = { name: string; from: number; to: number; innerEnd: number; depth: number }

/**
 * Where a snippet goes when the cursor stands at `at`, so that it stands where the grammar lets it stand: steps in steps, the rest
 * after whatever the cursor is in, with an empty line around it. A second scene becomes one more who speaks.
 */
export function placeSnippet(text: string, at: number, kind: SnippetKind, snippet: Snippet): Placed {
  const blocks = blocksOf(text)
  if (kind === 'step') return placeStep(text, at, blocks, snippet)
  const scene = blocks.find(({ name }) => name === 'Scene')
  if (kind === 'scene' && scene) return put(text, scene.innerEnd, ONE_MORE_SAYS)
  if (kind === 'scene') return put(text, bodyStart(text), snippet)
  const holder = kind === 'picture' ? around(blocks, at).find(({ name }) => name === 'Step') : undefined
  if (holder) return put(text, Math.min(lineEnd(text, at), holder.innerEnd), snippet)
  return put(text, afterAll(text, at, blocks), snippet)
}

function placeStep(text: string, at: number, blocks: readonly Block[], snippet: Snippet): Placed {
  const inside = around(blocks, at)
  const step = inside.find(({ name }) => name === 'Step')
  if (step) return put(text, step.to, snippet)
  const steps = inside.find(({ name }) => name === 'Steps')
  if (steps) return put(text, Math.min(Math.max(lineEnd(text, at), steps.from), steps.innerEnd), snippet)
  const whole = { text: `<Steps>\n\n${snippet.text}\n\n</Steps>`, mark: snippet.mark }
  return put(text, afterAll(text, at, blocks), whole)
}

/** With an empty line before and after. */
function put(text: string, at: number, { text: snippet, mark }: Snippet): Placed {
  const before = text.slice(0, at)
  const after = text.slice(at)
  const lead = before === '' || /\n[ ]*\n[ ]*$/.test(before) ? '' : /\n$/.test(before) ? '\n' : '\n\n'
  const tail = after.trim() === '' ? (after.startsWith('\n') ? '' : '\n') : gapBefore(after)
  const start = lead.length + snippet.indexOf(mark)
  return { from: at, to: at, insert: lead + snippet + tail, mark: [start, start + mark.length] }
}

function gapBefore(after: string): string {
  if (/^[ ]*\n[ ]*\n/.test(after)) return ''
  return /^[ ]*\n/.test(after) ? '\n' : '\n\n'
}

/** Behind the paragraph and every component that the cursor stands in, and behind the front matter. */
function afterAll(text: string, at: number, blocks: readonly Block[]): number {
  const [outermost] = around(blocks, at)
    .filter(({ depth }) => depth === 0)
    .slice(-1)
  return Math.max(outermost ? outermost.to : paragraphEnd(text, at), bodyStart(text))
}

function around(blocks: readonly Block[], at: number): Block[] {
  return blocks.filter(({ from, to }) => from < at && at < to).sort((a, b) => b.depth - a.depth)
}

function paragraphEnd(text: string, at: number): number {
  const found = text.slice(at).search(/\n[ ]*\n|\n?$/)
  return lineStart(text, at) === at && /^\n|^$/.test(text.slice(at)) ? at : at + Math.max(found, 0)
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function bodyStart(text: string): number {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  return end < 0 ? 0 : end + '\n---\n'.length
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const open: { name: string; from: number }[] = []
  for (const tag of text.matchAll(/<(\/?)([A-Z][A-Za-z]*)(?:\s(?:[^<>"]|"[^"]*")*)?(\/?)>/g)) {
    const [whole, closing, name = '', own] = tag
    if (own || whole.endsWith('/>')) continue
    if (!closing) open.push({ name, from: tag.index })
    else {
      const at = open.map((each) => each.name).lastIndexOf(name)
      const opened = open[at]
      if (!opened) continue
      open.length = at
      const to = tag.index + whole.length
      blocks.push({ name, from: opened.from, to, innerEnd: tag.index, depth: at })
    }
  }
  return blocks
}
