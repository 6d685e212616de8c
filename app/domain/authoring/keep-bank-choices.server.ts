import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { findBankImport } from './bank-import-queries.server'
import { fillBank } from './fill-bank'

/** Keeps what was typed and ticked on one page of the review; the draft does not change. */
export async function keepBankChoices(input: {
  viewer: Viewer
  draftId: string
  importId: string
  fields: Parameters<typeof fillBank>[1]
}): Promise<{ ok: true } | { refusal: 'no-such-import' }> {
  const found = await findBankImport(input)
  if ('refusal' in found) return found
  const bank = JSON.stringify(fillBank(found.bank, input.fields))
  await db.bankImport.updateMany({ where: { id: input.importId }, data: { bank } })
  return { ok: true }
}
