import type { WrittenQuestion } from '../written-question'

/** Rows that have no id yet get the next free letter; ids that are given never change, since answers remember them. */
export function withRowIds(question: WrittenQuestion): WrittenQuestion {
  return {
    ...question,
    options: named(question.options),
    items: named(question.items),
    pairs: named(question.pairs),
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

function named<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  const used = new Set(rows.map(({ id }) => id))
  return rows.map((row) => {
    if (row.id !== '') return row
    const id = LETTERS.find((letter) => !used.has(letter)) ?? `r${used.size}`
    used.add(id)
    return { ...row, id }
  })
}
