import type { ImportedQuestion } from '../../imported-question'
import type { BankLog } from '../bank-log'
import { noTraits, setTrait, type Traits } from '../question-tags'
import { toImported } from '../to-imported'
import type { SheetRow } from './find-questions'
import { cellText, isSame } from './sheet-cell'
import { sheetKind } from './sheet-kind'
import { DIFFICULTY_WORDS, USE_WORDS, YES_WORDS } from './sheet-words'

/** One row of a question sheet as a question. Whatever a cell says that we cannot read is named, and left open. */
export function readSheetRow({ sheet, row, cells }: SheetRow, log: BankLog): ImportedQuestion | null {
  const place = { sheet, row }
  const cell = (field: string) => cells[field] ?? ''
  const at = { place, question: cell('name') || cell('prompt').slice(0, 500) }
  const kind = sheetKind(cells, (code, value) => log.say(code, at, value))
  if (kind === null) {
    log.say('unknown-kind', at, cell('kind'))
    return null
  }
  const question = toImported(
    {
      ...{ place, name: cell('name'), category: cell('category'), tags: [] },
      ...{ prompt: cellText(cell('prompt')), explain: cellText(cell('explain')), why: cellText(cell('why')) },
      ...kind,
    },
    log,
  )
  if (question === null) return null
  const { traits, unknown } = readTraits(cells)
  for (const value of unknown) log.say('unknown-value', at, value)
  return { ...question, ...traits }
}

function readTraits(cells: Record<string, string>): { traits: Traits; unknown: string[] } {
  const traits = noTraits()
  const said: [string, string][] = [
    ['skill', cells.skill ?? ''],
    ['review', cells.review ?? ''],
    ['mistake', cells.mistake ?? ''],
    ['objective', cells.objective ?? ''],
    ['difficulty', wordFor(DIFFICULTY_WORDS, cells.difficulty ?? '')],
    ['use', wordFor(USE_WORDS, cells.use ?? '')],
    ['scenario', YES_WORDS.some((word) => isSame(word, cells.scenario ?? '')) ? 'true' : ''],
  ]
  const unknown = said.filter(([key, value]) => value !== '' && !setTrait(traits, key, value.trim()))
  return { traits, unknown: unknown.map(([, value]) => value) }
}

function wordFor(words: Record<string, readonly string[]>, written: string): string {
  if (written === '') return ''
  return (
    Object.entries(words).find(([, known]) => known.some((word) => isSame(word, written)))?.[0] ?? written
  )
}
