import { formatDay, formatTime } from '~/lib/format-time'
import type { Locale } from '~/lib/locale'
import { auditWords } from './audit-words'
import { heldColumnWords } from './held-column-words'
import { INNER_COLUMNS, PART_GROUPS } from './own-data-parts'
import { ownDataWords } from './own-data-words'

type Row = Record<string, unknown>
type Words = (typeof ownDataWords)['vi'] & (typeof heldColumnWords)['vi']

const STYLE = `
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: #fffdf8; color: #1f2421;
  font: 1.1rem/1.55 system-ui, sans-serif }
h1, h2 { line-height: 1.25 } h1 { color: #0f5d46 } h2 { margin: 2.5rem 0 .5rem; border-top: 2px solid #1f2421; padding-top: .8rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { padding: .45rem .9rem .45rem 0; border-top: 1px solid #c9c3b4; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 6rem }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .4rem 1rem } dt { font-weight: 700 } dd { margin: 0 }
@media print { .scroll { overflow: visible } }`

/** What lessons, skills and modules are called, by their ids. */
export type Titles = Readonly<Record<string, string>>

/** All that is held about somebody as one page that needs nothing else: no script, no picture, no network. */
export function ownDataDocument(
  data: { madeAt: Date; held: Record<string, Row[]>; done: Record<string, number> },
  { locale, titles }: { locale: Locale; titles: Titles },
): string {
  const words = { ...ownDataWords[locale], ...heldColumnWords[locale] }
  const cell = (column: string, value: unknown) => asHtml(told(column, value, words, titles, locale))
  const [account = {}] = data.held.account ?? []
  const facts = shownColumns(account, words).map(
    (column) =>
      `<dt>${asHtml(words.columns[column] ?? column)}</dt><dd>${cell(column, account[column])}</dd>`,
  )
  const parts = Object.values(PART_GROUPS).flat()
  const sections = parts.map((part) => section(part, data.held[part] ?? [], words, cell))
  const done = Object.values(data.done).reduce((sum, count) => sum + count, 0)
  const at = `${formatTime(data.madeAt)} ${formatDay(data.madeAt)}`
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${asHtml(words.title)} · Ngõ Số</title><style>${STYLE}</style></head><body>
<h1>${asHtml(words.title)}</h1>
<p>${asHtml(words.madeAt(at))} ${asHtml(words.never)} ${asHtml(words.inner)}</p>
<h2>${asHtml(words.parts.account ?? '')}</h2><dl>${facts.join('')}</dl>
${sections.join('\n')}
<h2>${asHtml(words.done)}</h2><p>${asHtml(words.doneText(done))}</p>
</body></html>
`
}

function section(
  part: string,
  rows: Row[],
  words: Words,
  cell: (column: string, value: unknown) => string,
): string {
  const title = `<h2>${asHtml(words.parts[part] ?? part)}</h2>`
  const [first] = rows
  const columns = first ? shownColumns(first, words) : []
  if (columns.length === 0) return `${title}<p>${asHtml(rows.length ? words.inner : words.nothing)}</p>`
  const head = columns.map((column) => `<th scope="col">${asHtml(words.columns[column] ?? column)}</th>`)
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => `<td>${cell(column, row[column])}</td>`).join('')}</tr>`,
  )
  return `${title}<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

function shownColumns(row: Row, words: Words): string[] {
  return Object.keys(row).filter((column) => words.columns[column] && !INNER_COLUMNS.includes(column))
}

function told(column: string, value: unknown, words: Words, titles: Titles, locale: Locale): string {
  if (value === null || value === undefined || value === '') return '–'
  if (value instanceof Date) return `${formatTime(value)} ${formatDay(value)}`
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((each) => answerOf(each)).join('; ')
  const text = String(value)
  if (column === 'action') return auditWords[locale][text] ?? text
  if (/^(lessonId|skillId|moduleId|pathId)$/.test(column)) return titles[text] ?? text
  if (/^(kind|how|identifierKind|secretKind|result|state|standing)$/.test(column))
    return words.values[text] ?? text
  return text
}

/** An answer of an exam as "3: …". */
function answerOf(each: { position?: number; answer?: string }): string {
  return `${each.position}: ${each.answer}`
}

function asHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (letter) => names[letter] ?? letter)
}
