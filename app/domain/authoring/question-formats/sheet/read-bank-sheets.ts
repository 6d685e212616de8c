import type { FileRefusal } from '~/domain/rosters/file-refusal'
import type { ImportedQuestion } from '../../imported-question'
import { BANK_LIMITS } from '../bank-limits'
import type { BankLog } from '../bank-log'
import { findQuestions } from './find-questions'
import { readSheetRow } from './read-sheet'

type Sheet = { name: string; rows: readonly (readonly string[])[] }

/** The questions of all sheets that have a table of them; the other sheets are named. */
export function readBankSheets(
  sheets: readonly Sheet[],
  hidden: readonly string[],
  log: BankLog,
): ImportedQuestion[] | { refusal: FileRefusal } {
  for (const name of hidden) log.say('hidden-sheet', { place: { sheet: name, row: 1 }, question: '' }, name)
  const found = sheets.map(({ name, rows }) => ({ name, rows: findQuestions(name, rows) }))
  if (found.every(({ rows }) => rows === null)) return { refusal: 'no-table' }
  for (const { name, rows } of found) {
    if (rows === null) log.say('other-sheet', { place: { sheet: name, row: 1 }, question: '' }, name)
  }
  const rows = found.flatMap((one) => one.rows ?? [])
  if (rows.length === 0) return { refusal: 'no-rows' }
  const beyond = rows[BANK_LIMITS.questions]
  if (beyond) log.say('too-many-questions', { place: { sheet: beyond.sheet, row: beyond.row }, question: '' })
  return rows.slice(0, BANK_LIMITS.questions).flatMap((row) => readSheetRow(row, log) ?? [])
}
