import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type DraftDetail, isDraftText } from './draft'
import { readDraft } from './draft-queries.server'

export type EarlierLine = {
  earlierId: string
  name: string
  version: number
  changedAt: Date
  /** Null once the account is gone. */
  changedByName: string | null
}

type Refused = { refusal: 'no-such-draft' }

const MOST = 60

/** What one text of a draft was before, the newest first, for who may write or review it. */
export async function listEarlier(
  viewer: Viewer,
  draftId: string,
  name: string,
): Promise<{ ok: true; draft: DraftDetail; earlier: EarlierLine[] } | Refused> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  if (!isDraftText(name)) return { refusal: 'no-such-draft' }
  const rows = await db.draftEarlier.findMany({
    where: { draftId, name },
    orderBy: [{ version: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, name: true, version: true, changedAt: true, changedById: true },
  })
  const ids = [...new Set(rows.flatMap((row) => row.changedById ?? []))]
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  return {
    ...{ ok: true, draft: read.draft },
    earlier: rows.map(({ id, changedById, ...row }) => ({
      ...{ earlierId: id, ...row },
      changedByName: names.get(changedById ?? '') ?? null,
    })),
  }
}

/** One earlier text, for who may write or review the draft. An unknown one is refused as an unknown draft. */
export async function readEarlier(
  viewer: Viewer,
  draftId: string,
  earlierId: string,
): Promise<{ ok: true; draft: DraftDetail; name: string; text: string; changedAt: Date } | Refused> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const row = await db.draftEarlier.findUnique({ where: { id: earlierId } })
  if (row?.draftId !== draftId) return { refusal: 'no-such-draft' }
  const { name, text, changedAt } = row
  return { ok: true, draft: read.draft, name, text, changedAt }
}

/** The text that a version was, to merge by; null when it was not kept. Asked for only after the draft itself was read. */
export async function readVersionText(
  draft: Pick<DraftDetail, 'draftId' | 'files'>,
  name: string,
  version: number,
): Promise<string | null> {
  const file = draft.files.find((each) => each.name === name)
  if (file?.version === version) return file.text
  const row = await db.draftEarlier.findFirst({
    where: { draftId: draft.draftId, name, version },
    orderBy: { id: 'asc' },
    select: { text: true },
  })
  return row?.text ?? null
}
