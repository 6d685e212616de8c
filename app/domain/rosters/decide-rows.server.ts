import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Finding } from './import-kind'
import { type NotYours, ownImport } from './running/own-import.server'
import { isDecidable } from './stored-import'

/**
 * Keeps what somebody decided of rows under review: "take", "skip", or (of a row that may be somebody known) the id of whom
 * it is. Decisions that do not fit their row are left out. Gives how many were kept.
 */
export async function decideRows(input: {
  viewer: Viewer
  importId: string
  decisions: ReadonlyMap<number, string>
}): Promise<{ ok: true; kept: number } | NotYours | { refusal: 'not-under-review' }> {
  const { viewer, importId, decisions } = input
  const stored = await ownImport(viewer, importId)
  if (!stored) return { refusal: 'not-your-import' }
  if (stored.state !== 'review') return { refusal: 'not-under-review' }
  const rows = await db.rosterRow.findMany({
    where: { importId, position: { in: [...decisions.keys()] }, before: null },
  })
  const fitting = rows.filter((row) => fits(row, decisions.get(row.position) ?? ''))
  await inTransaction(async (tx) => {
    for (const { position } of fitting)
      await tx.rosterRow.update({
        where: { importId_position: { importId, position } },
        data: { decision: decisions.get(position) ?? '' },
      })
  })
  return { ok: true, kept: fitting.length }
}

function fits(row: { verdict: string; findings: string }, decision: string): boolean {
  if (!isDecidable(row)) return false
  if (decision === 'take' || decision === 'skip') return true
  const findings = JSON.parse(row.findings) as Finding[]
  return (
    row.verdict === 'perhaps-same' &&
    findings.some((finding) => finding.candidates?.some((candidate) => candidate.id === decision))
  )
}
