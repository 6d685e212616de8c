import type { ImportedQuestion } from '../imported-question'
import { EMPTY_QUESTION, type WrittenQuestion } from '../written-question'
import { withRowIds } from './with-row-ids'

/** A question from a file as a question of the draft, under its new id; whatever the file did not say stays empty. */
export function importedAsWritten(imported: ImportedQuestion, id: string): WrittenQuestion {
  const { kind, skill, difficulty, use, mistake, isScenario, prompt, review, explain, objective } = imported
  const named = <Row>(rows: readonly Row[]) => rows.map((row) => ({ id: '', ...row }))
  const mistakes = 'mistakes' in imported ? imported.mistakes.map(({ value, why }) => ({ value, why })) : []
  return withRowIds({
    ...EMPTY_QUESTION,
    ...{ id, kind, skill, difficulty, use, mistake, isScenario, prompt, review, explain, mistakes },
    objective: objective === null ? '' : String(objective),
    why: 'why' in imported ? imported.why : '',
    options: 'options' in imported ? named(imported.options) : [],
    items: 'items' in imported ? named(imported.items.map((text) => ({ text }))) : [],
    pairs: 'pairs' in imported ? named(imported.pairs) : [],
    accept: 'accept' in imported ? [...imported.accept] : [],
    ...('unit' in imported
      ? {
          ...{ answer: imported.answer === null ? '' : String(imported.answer), unit: imported.unit },
          tolerance: imported.tolerance === 0 ? '' : String(imported.tolerance),
        }
      : {}),
  })
}
