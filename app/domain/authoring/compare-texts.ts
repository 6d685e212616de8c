import { diffComm } from 'node-diff3'

/** A line of two texts side by side: the same in both, or what one has and the other has not. */
export type ComparedLine = { before: string | null; after: string | null; isSame: boolean }

/** How many lines of what is the same stand around each difference. */
const AROUND = 2
/** Longer texts, of which lessons are none, are not laid side by side: it would hold the page up. */
const MOST_LINES = 3_000

/** Two texts line by line; of long parts that are the same only what stands next to a difference. */
export function compareTexts(before: string, after: string): ComparedLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  if (Math.max(old.length, now.length) > MOST_LINES) return [{ before, after, isSame: false }]
  const lines = diffComm(old, now).flatMap((part): ComparedLine[] => {
    if (part.common) return part.common.map((line) => ({ before: line, after: line, isSame: true }))
    const count = Math.max(part.buffer1.length, part.buffer2.length)
    return Array.from({ length: count }, (_, at) => ({
      ...{ before: part.buffer1[at] ?? null, after: part.buffer2[at] ?? null },
      isSame: false,
    }))
  })
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((line) => !line.isSame)
  return lines.filter((_, at) => isNear(at))
}
