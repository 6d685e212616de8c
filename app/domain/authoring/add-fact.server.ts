import type { Viewer } from '~/domain/accounts/viewer'
import { withFact } from './change-facts'
import { readDraft } from './draft-queries.server'
import { searchFacts } from './fact-queries.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

/** Adds a checked fact to the list in a lesson's front matter; 'no-list' where that list cannot be read. */
export async function addFact(input: {
  viewer: Viewer
  draftId: string
  factId: string
  now: Date
}): Promise<{ ok: true; version: number } | SaveRefusal | { refusal: 'no-such-fact' | 'no-list' }> {
  const { viewer, draftId, factId, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const isThere = (await searchFacts(factId)).some(({ id }) => id === factId)
  if (!isThere) return { refusal: 'no-such-fact' }
  const file = read.draft.files.find(({ name }) => name === 'lesson.mdx')
  const text = withFact(file?.text ?? '', factId)
  if (text === null) return { refusal: 'no-list' }
  const baseVersion = file?.version ?? 0
  return saveDraftFile({ viewer, draftId, name: 'lesson.mdx', text, baseVersion, now })
}
