import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { turnDraft } from './drafts/turn-draft.server'

type Asked = { viewer: Viewer; draftId: string; now: Date }

/** Puts a draft away, for who may write it: it leaves the lists, and it and its history stay. Not while somebody reviews it. */
export async function closeDraft(
  asked: Asked,
): Promise<{ ok: true } | { refusal: 'no-such-draft' | 'not-open' }> {
  const read = await readDraft(asked.viewer, asked.draftId)
  if ('refusal' in read) return read
  if (!read.draft.mayWrite) return { refusal: 'not-open' }
  await turnDraft({ ...asked, kind: 'closed', version: read.draft.version })
  return { ok: true }
}
