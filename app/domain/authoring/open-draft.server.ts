import type { Viewer } from '~/domain/accounts/viewer'
import type { DraftDetail } from './draft'
import { readDraft } from './draft-queries.server'

export type NotOpen = { refusal: 'no-such-draft' | 'not-open' }

/** A draft that the viewer may change now. */
export async function openDraft(
  viewer: Viewer,
  draftId: string,
): Promise<{ ok: true; draft: DraftDetail } | NotOpen> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  return read.draft.mayWrite ? read : { refusal: 'not-open' }
}

/** What the draft's pictures are called, without their folder. */
export function pictureNamesOf({ files }: Pick<DraftDetail, 'files'>): string[] {
  return files.flatMap(({ name, mediaHash }) => (mediaHash ? [name.replace(/^media\//, '')] : []))
}
