import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { findBankImport } from './bank-import-queries.server'

/** A file is thrown away before anything of it is written. */
export async function discardBankImport(of: {
  viewer: Viewer
  draftId: string
  importId: string
}): Promise<{ ok: true } | { refusal: 'no-such-import' }> {
  const found = await findBankImport(of)
  if ('refusal' in found) return found
  await db.bankImport.deleteMany({ where: { id: of.importId } })
  return { ok: true }
}
