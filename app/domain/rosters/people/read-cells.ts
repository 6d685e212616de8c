import { checkDisplayName } from '~/domain/accounts/check-display-name'
import { normaliseIdentifier } from '~/domain/accounts/normalise-identifier'
import { foldText } from '~/lib/fold-text'
import { remembered } from '~/lib/remembered'
import type { Finding } from '../import-kind'
import { MASKED } from '../reading/citizen-numbers'

/** What a cell says: a value, or null when it says nothing or nothing usable; and what there is to say of it. */
export type ReadCell<T> = { value: T | null; findings: Finding[] }

/** Marks and positions are the same few in a whole list. */
const foldCell = remembered(1_000, foldText)

const nothing = { value: null, findings: [] }
const wrong = (code: string, field: string, value: string) => ({
  value: null,
  findings: [{ code, field, value }],
})

/** "Bà  NGUYỄN THỊ HẠNH" is Nguyễn Thị Hạnh: no title, capitals as a name has them. */
export function readName(cell: string): ReadCell<string> {
  if (cell === '') return wrong('name-missing', 'name', '')
  const bare = cell.replace(/^(ông|bà|anh|chị|đ\/c|đồng chí)[ :.]+(?=\S+ \S)/iu, '')
  const checked = checkDisplayName(bare.replace(/[*_]+/g, ' '))
  if (cell.includes(MASKED)) return wrong('citizen-number', 'name', '')
  if ('refusal' in checked)
    return wrong(
      checked.refusal === 'looks-like-citizen-number' ? 'citizen-number' : checked.refusal,
      'name',
      cell,
    )
  if (!/\p{L}/u.test(checked.displayName)) return wrong('name-not-allowed', 'name', cell)
  const name = properCase(checked.displayName)
  const findings =
    name === checked.displayName ? [] : [{ code: 'name-cased', field: 'name', from: cell, to: name }]
  return { value: name, findings }
}

/** Only names wholly in capitals or wholly in small letters are touched: "A Lềnh", "McDonald" have their own reasons. */
function properCase(name: string): string {
  const isShouted = name === name.toUpperCase() && name.replace(/[^\p{L}]/gu, '').length > 2
  if (!isShouted && name !== name.toLowerCase()) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** A telephone number as accounts keep it. Excel drops the leading 0; of several the first is taken. */
export function readPhone(cell: string): ReadCell<string> {
  if (cell === '') return nothing
  if (cell.includes(MASKED)) return wrong('citizen-number', 'phone', '')
  const [first = '', ...others] = cell.split(/[/;,]|\s-\s|\bhoặc\b/u).map((part) => part.trim())
  const compact = first.replace(/[^\d+]/g, '').replace(/^00(?=84)/, '+')
  if (compact === '')
    return /^(không|ko|k|-|x|chưa)/iu.test(cell) ? nothing : wrong('phone-wrong', 'phone', cell)
  const hasLostZero = /^[35789]\d{8}$/.test(compact)
  const read = normaliseIdentifier(hasLostZero ? `0${compact}` : compact)
  if ('refusal' in read || read.kind !== 'phone') return wrong('phone-wrong', 'phone', cell)
  const findings: Finding[] = []
  if (hasLostZero) findings.push({ code: 'phone-zero', field: 'phone', from: cell, to: read.identifier })
  if (others.some((other) => other !== ''))
    findings.push({ code: 'phone-several', field: 'phone', from: cell, to: read.identifier })
  return { value: read.identifier, findings }
}

/** The year alone is kept, however the day is written: "1975", "12/03/1975", "12.3.75", a day that Excel shows as 27465. */
export function readBirthYear(cell: string, thisYear: number): ReadCell<number> {
  if (cell === '') return nothing
  if (cell.includes(MASKED)) return wrong('citizen-number', 'birthYear', '')
  const year = yearOf(cell, thisYear)
  if (year === null || year < 1900 || year > thisYear - 3) return wrong('year-wrong', 'birthYear', cell)
  return { value: year, findings: [] }
}

const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30)

function yearOf(cell: string, thisYear: number): number | null {
  const whole =
    /^(?:năm |sn |sinh )?((?:19|20)\d\d)(?:\.0+)?$/iu.exec(cell) ??
    /^((?:19|20)\d\d)[-/.]\d{1,2}[-/.]\d{1,2}/.exec(cell)
  if (whole) return Number(whole[1])
  const dated = /^\d{1,2}\s*[-/.]\s*(?:\d{1,2}\s*[-/.]\s*)?(\d{4}|\d{2})(?:\D.*)?$/.exec(cell)
  if (dated?.[1]?.length === 4) return Number(dated[1])
  if (dated) return Number(dated[1]) + (Number(dated[1]) > thisYear % 100 ? 1900 : 2000)
  if (/^\d{5}$/.test(cell)) return new Date(EXCEL_DAY_ZERO + Number(cell) * 86_400_000).getUTCFullYear()
  return null
}

const YES =
  /^(x|v|co|yes|y|1|true|dung|dang|da|✓|✔|√|☑|.*\bdoan vien|.*(iphone|samsung|oppo|xiaomi|android|vivo|realme).*)$/
const NO = /^(khong.*|ko|k|chua.*|no|n|0|false|-+)$/

/** A mark for yes or no; an empty cell says neither. */
export function readMark(cell: string, field: string): ReadCell<boolean> {
  const folded = foldCell(cell)
  if (folded === '') return nothing
  if (NO.test(folded)) return { value: false, findings: [] }
  if (YES.test(folded)) return { value: true, findings: [] }
  return { value: null, findings: [{ code: 'mark-unclear', field, value: cell }] }
}

/** "Học sinh", "HS", "học viên": somebody of a class, and of no team. */
export function isStudentWord(cell: string): boolean {
  return /^(hoc sinh|hs|sinh vien|hoc vien|nguoi hoc|lop truong|lop pho|student|pupil)\b/.test(foldCell(cell))
}

export type Position = 'head' | 'deputy' | 'member'

/** "Tổ trưởng", "Phó tổ trưởng", "Tổ phó", "Thành viên"; "Trưởng thôn" says nothing of the team. */
export function readPosition(cell: string): ReadCell<Position> {
  const folded = foldCell(cell).replace(/[^a-z ]+/g, ' ')
  if (folded.trim() === '') return nothing
  const found: Position | null = /\b(to pho|pho to|pho to truong|tp)\b/.test(folded)
    ? 'deputy'
    : /\b(to truong|truong to|tt)\b/.test(folded)
      ? 'head'
      : /\b(thanh vien|to vien|uy vien|tv)\b/.test(folded)
        ? 'member'
        : null
  if (found) return { value: found, findings: [] }
  return { value: null, findings: [{ code: 'position-unclear', field: 'position', value: cell }] }
}
