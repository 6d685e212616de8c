import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Finding } from './import-kind'
import { type NotYours, ownImport } from './running/own-import.server'
import { isDecidable } from './stored-import'

const CHUNK = 500

/** One decision for all rows of a verdict that are not written yet: "take", "skip", or "same" (each is the likeliest of those it may be). */
export async function decideAll(input: {
  viewer: Viewer
  importId: string
  verdict: string
  decision: 'take' | 'skip' | 'same'
}): Promise<{ ok: true } | NotYours | { refusal: 'not-under-review' }> {
  const { viewer, importId, verdict, decision } = input
  const stored = await ownImport(viewer, importId)
  if (!stored || !isDecidable({ verdict })) return { refusal: 'not-your-import' }
  if (stored.state !== 'review') return { refusal: 'not-under-review' }
  if (decision !== 'same')
    await db.rosterRow.updateMany({ where: { importId, verdict, before: null }, data: { decision } })
  else await decideLikeliest(importId, verdict)
  return { ok: true }
}

async function decideLikeliest(importId: string, verdict: string): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await db.rosterRow.findMany({
      where: { importId, verdict, before: null, position: { gt: after } },
      orderBy: { position: 'asc' },
      take: CHUNK,
    })
    await inTransaction(async (tx) => {
      for (const { position, findings } of rows) {
        const candidates = (JSON.parse(findings) as Finding[]).flatMap((finding) => finding.candidates ?? [])
        const [likeliest] = candidates
        if (!likeliest) continue
        const where = { importId_position: { importId, position } }
        await tx.rosterRow.update({ where, data: { decision: likeliest.id } })
      }
    })
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return
    after = last.position
  }
}
