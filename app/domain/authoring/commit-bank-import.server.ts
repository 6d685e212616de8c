import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { spaced } from './add-question.server'
import { findBankImport } from './bank-import-queries.server'
import { fillBank } from './fill-bank'
import { changeQuestions } from './questions/change-questions.server'
import { freshIds } from './questions/fresh-id'
import { importedAsWritten } from './questions/imported-as-written'
import { writeQuestion } from './questions/write-question'

/**
 * Appends the questions that were chosen to the draft, under fresh ids, with what was typed on the page that was sent. Sent twice
 * it is done once. Refused when nothing is chosen ('none-taken') or the list would become longer than a lesson may have
 * ('list-too-long'); the file waits on then.
 */
export async function commitBankImport(input: {
  viewer: Viewer
  draftId: string
  importId: string
  fields: Parameters<typeof fillBank>[1]
  now: Date
}): Promise<{ ok: true; count: number } | { refusal: 'no-such-import' | 'none-taken' | 'list-too-long' }> {
  const { importId } = input
  const found = await findBankImport(input)
  if ('refusal' in found) return found
  const bank = fillBank(found.bank, input.fields)
  const taken = bank.questions.filter(({ isTaken }) => isTaken)
  const row = { ...found.row, bank: JSON.stringify(bank) }
  if (taken.length === 0) {
    await db.bankImport.updateMany({ where: { id: importId }, data: { bank: row.bank } })
    return { refusal: 'none-taken' }
  }
  const { count: claimed } = await db.bankImport.deleteMany({ where: { id: importId } })
  if (claimed === 0) return { refusal: 'no-such-import' }
  const changed = await changeQuestions({
    ...input,
    change: ({ draft, stored, file }) => {
      const ids = freshIds(draft.lessonId, [stored?.text ?? '', stored?.originText ?? ''], taken.length)
      const added = taken.map(({ imported }, at) =>
        writeQuestion('', importedAsWritten(imported, ids[at] ?? '')),
      )
      const before = spaced(file.chunks.map(({ text }) => text))
      return {
        texts: [...before, ...added.map((text, at) => (at < added.length - 1 ? `${text}\n` : text))],
        done: null,
      }
    },
  })
  if ('ok' in changed) return { ok: true, count: taken.length }
  await db.bankImport.create({ data: row })
  return { refusal: changed.refusal === 'no-such-draft' ? 'no-such-import' : 'list-too-long' }
}
