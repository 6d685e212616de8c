import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import type { BankFileRefusal } from './bank-review'
import { type ChangeRefusal, readForWriting } from './questions/change-questions.server'
import { readQuestionBank } from './read-question-bank.server'
import { storedBank } from './stored-bank'

/** Reads a file of questions and keeps what it says for the review; the draft does not change. */
export async function startBankImport(input: {
  viewer: Viewer
  draftId: string
  file: { name: string; bytes: Uint8Array } | null
  now: Date
}): Promise<{ ok: true; importId: string } | ChangeRefusal | { field: 'file'; refusal: BankFileRefusal }> {
  const { viewer, draftId, file, now } = input
  const standing = await readForWriting(viewer, draftId)
  if ('refusal' in standing) return standing
  if (!file || file.name === '') return { field: 'file', refusal: 'file-missing' }
  const bank = await readQuestionBank(file.name, file.bytes)
  if ('refusal' in bank) return { field: 'file', refusal: bank.refusal }
  const prompts = standing.file.chunks.map(({ question }) => question?.prompt ?? '')
  const importId = uuidV7(now.getTime())
  const row = {
    id: importId,
    draftId,
    fileName: fileName(file.name),
    createdById: viewer.personId,
    createdAt: now,
  }
  await db.bankImport.create({ data: { ...row, bank: JSON.stringify(storedBank(bank, prompts)) } })
  return { ok: true, importId }
}

function fileName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120)
}
