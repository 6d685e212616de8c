import { foldText } from '~/lib/fold-text'
import type { ColumnMapping, ImportColumn } from './import-kind'

/**
 * Which column of the file holds what, judged by its header: the same words first, then a header that begins with them,
 * then one that has them in it. No column is taken twice. Accents, case, dots and brackets do not matter.
 */
export function guessMapping(headers: readonly string[], columns: readonly ImportColumn[]): ColumnMapping {
  const guesses = columns.flatMap((column) =>
    headers.map((header, at) => ({ field: column.field, at, score: likeness(header, column) })),
  )
  const mapping: ColumnMapping = {}
  const taken = new Set<number>()
  for (const { field, at, score } of guesses.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (score === 0 || field in mapping || taken.has(at)) continue
    mapping[field] = at
    taken.add(at)
  }
  return mapping
}

/** From 0 (nothing alike) to 300; earlier names of a column count a little more than later ones. */
export function likeness(header: string, column: ImportColumn): number {
  const folded = foldHeader(header)
  if (folded === '') return 0
  let best = 0
  column.headers.forEach((name, rank) => {
    const score = folded === name ? 300 : wordsWithin(folded, name)
    if (score > 0) best = Math.max(best, score - Math.min(rank, 50))
  })
  return best
}

/** "Số ĐT (Zalo)" and "so dt zalo" are one header; "Họ tên *" is "ho ten". */
export function foldHeader(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function wordsWithin(folded: string, name: string): number {
  if (name.length < 3) return 0
  if (folded.startsWith(`${name} `)) return 200
  return ` ${folded} `.includes(` ${name} `) ? 120 : 0
}
