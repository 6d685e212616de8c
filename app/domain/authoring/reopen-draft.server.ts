import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { turnDraft } from './drafts/turn-draft.server'
import { mayDraft } from './may-draft'
import { readScopePath } from './scope-queries.server'

type Asked = { viewer: Viewer; draftId: string; now: Date }

/** Takes a draft that was put away back onto the list. */
export async function reopenDraft(
  asked: Asked,
): Promise<{ ok: true } | { refusal: 'no-such-draft' | 'not-open' }> {
  const read = await readDraft(asked.viewer, asked.draftId)
  if ('refusal' in read) return read
  const { draft } = read
  const scope = await readScopePath(draft)
  if (!scope || !mayDraft(asked.viewer, scope)) return { refusal: 'not-open' }
  if (draft.closedAt === null) return { ok: true }
  await turnDraft({ ...asked, kind: 'reopened', version: draft.version })
  return { ok: true }
}
