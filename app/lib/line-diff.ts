import { diffLines, diffWordsWithSpace } from 'diff'

export type Piece = { text: string; isMarked: boolean }

/** A line of one of two texts, or of both; numbers count from 1. Marked pieces are what differs within a changed line. */
export type DiffRow = {
  kind: 'same' | 'gone' | 'new'
  before: number | null
  after: number | null
  pieces: Piece[]
}

/** Longer than this nobody waits; then the one text is shown as gone, the other as new. */
const PATIENCE_MS = 300

/** What became of a text, line by line; lines that were changed stand as gone and new, with the words that differ marked. */
export function lineDiff(before: string, after: string): DiffRow[] {
  const changes = diffLines(withEnd(before), withEnd(after), { timeout: PATIENCE_MS }) ?? [
    { value: withEnd(before), removed: true, added: false },
    { value: withEnd(after), removed: false, added: true },
  ]
  const rows: DiffRow[] = []
  const at = { before: 0, after: 0 }
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i]
    if (!change) continue
    const lines = linesOf(change.value)
    if (!change.added && !change.removed) {
      for (const line of lines)
        rows.push({ kind: 'same', before: ++at.before, after: ++at.after, pieces: plain(line) })
      continue
    }
    const next = changes[i + 1]
    const gone = change.removed ? lines : []
    const added = change.added ? lines : next?.added ? linesOf(next.value) : []
    if (change.removed && next?.added) i++
    const marked = gone.length === added.length ? gone.map((line, n) => wordDiff(line, added[n] ?? '')) : null
    gone.forEach((line, n) => {
      rows.push({ kind: 'gone', before: ++at.before, after: null, pieces: marked?.[n]?.gone ?? plain(line) })
    })
    added.forEach((line, n) => {
      rows.push({ kind: 'new', before: null, after: ++at.after, pieces: marked?.[n]?.added ?? plain(line) })
    })
  }
  return rows
}

function wordDiff(gone: string, added: string): { gone: Piece[]; added: Piece[] } {
  const changes = diffWordsWithSpace(gone, added, { timeout: PATIENCE_MS / 10 })
  if (!changes) return { gone: plain(gone), added: plain(added) }
  const side = (leftOut: 'added' | 'removed', marked: 'added' | 'removed') =>
    changes
      .filter((change) => !change[leftOut])
      .map((change) => ({ text: change.value, isMarked: change[marked] }))
  return { gone: side('added', 'removed'), added: side('removed', 'added') }
}

/** Rows with what stayed the same left out, but for `around` lines beside each change; a number is how many were left out. */
export function foldRows(rows: readonly DiffRow[], around: number): (DiffRow | number)[] {
  const isNear = rows.map(() => false)
  rows.forEach((row, i) => {
    if (row.kind === 'same') return
    for (let n = Math.max(0, i - around); n <= Math.min(rows.length - 1, i + around); n++) isNear[n] = true
  })
  const folded: (DiffRow | number)[] = []
  rows.forEach((row, i) => {
    const last = folded.at(-1)
    if (isNear[i]) folded.push(row)
    else if (typeof last === 'number') folded[folded.length - 1] = last + 1
    else folded.push(1)
  })
  return folded
}

function plain(text: string): Piece[] {
  return [{ text, isMarked: false }]
}

function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function linesOf(value: string): string[] {
  return value.replace(/\n$/, '').split('\n')
}
