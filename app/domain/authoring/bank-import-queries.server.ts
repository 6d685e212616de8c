import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { pageOf } from '~/lib/page-of'
import type { BankReview } from './bank-review'
import type { DraftDetail } from './draft'
import { readDraft } from './draft-queries.server'
import { draftOf, readQuestionChoices } from './draft-questions-queries.server'
import { missingParts } from './missing-parts'
import type { StoredBank } from './stored-bank'

const PAGE_SIZE = 20

/** One page of a file's questions as they were read, for who may write the draft. */
export async function readBankImport(input: {
  viewer: Viewer
  draftId: string
  importId: string
  page: number
  now: Date
}): Promise<({ ok: true } & BankReview) | { refusal: 'no-such-import' }> {
  const { importId, page: asked, now } = input
  const found = await findBankImport(input)
  if ('refusal' in found) return found
  const { bank, draft, fileName } = found
  const all = bank.questions.map(({ imported, ...stored }, at) => ({
    ...{ at, question: imported, ...stored, missing: missingParts(imported) },
    findings: bank.findings.filter(({ place }) => isSame(place, imported.place)),
  }))
  const { rows, ...paged } = pageOf(all, asked, PAGE_SIZE)
  const taken = all.filter(({ isTaken }) => isTaken)
  return {
    ...{ ok: true, importId, fileName, draft: draftOf(draft), questions: rows, count: all.length },
    ...{
      takenCount: taken.length,
      unfinishedCount: taken.filter(({ missing }) => missing.length > 0).length,
    },
    findings: bank.findings.filter(({ place }) => !all.some(({ question }) => isSame(place, question.place))),
    choices: await readQuestionChoices(draft, now),
    ...paged,
  }
}

/** The files of a draft that still wait for their review, the newest first. */
export async function listBankImports(draftId: string): Promise<{ importId: string; fileName: string }[]> {
  const rows = await db.bankImport.findMany({
    where: { draftId },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true, fileName: true },
  })
  return rows.map(({ id, fileName }) => ({ importId: id, fileName }))
}

type StoredRow = {
  id: string
  draftId: string
  fileName: string
  bank: string
  createdById: string | null
  createdAt: Date
}
type FoundBank = { ok: true; row: StoredRow; draft: DraftDetail; fileName: string; bank: StoredBank }

/** A waiting bank of a draft that the viewer may write now. */
export async function findBankImport(of: {
  viewer: Viewer
  draftId: string
  importId: string
}): Promise<FoundBank | { refusal: 'no-such-import' }> {
  const { viewer, draftId, importId } = of
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read || !read.draft.mayWrite) return { refusal: 'no-such-import' }
  const row = await db.bankImport.findFirst({ where: { id: importId, draftId } })
  if (!row) return { refusal: 'no-such-import' }
  return {
    ok: true,
    row,
    draft: read.draft,
    fileName: row.fileName,
    bank: JSON.parse(row.bank) as StoredBank,
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
