import { FILE_LIMITS } from '../file-refusal'

/** A cell as a person would read it: composed, single spaces of the common kind, dates by day, numbers in full. */
export function cellText(value: unknown, mostLetters: number = FILE_LIMITS.cellLetters): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return numberText(value)
  return String(value)
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, mostLetters)
}

/** Spreadsheets keep days without a zone, which the reader gives as midnight in Greenwich. */
function dayText(day: Date): string {
  if (Number.isNaN(day.getTime())) return ''
  const [year, month, date] = day.toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return ''
  return Number.isInteger(value) ? value.toLocaleString('en', { useGrouping: false }) : String(value)
}
