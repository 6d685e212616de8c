import { z } from 'zod'
import type { Viewer } from '~/domain/accounts/viewer'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { readDraft } from './draft-queries.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

export const PRACTICE_FILE = 'practice.yaml'

type Edit<Refusal extends string> = (text: string, scenario: unknown) => string | { refusal: Refusal }

/**
 * Changes the practice of a draft by `edit`, which gets its text and what that says. `baseVersion` is the version that the writer
 * saw; when another has been saved since, nothing is changed and the other's text comes back. A file that cannot be read as it
 * stands is not touched: 'not-readable'.
 */
export async function editPractice<Refusal extends string>(input: {
  viewer: Viewer
  draftId: string
  baseVersion: number
  edit: Edit<Refusal>
  now: Date
}): Promise<{ ok: true; version: number } | SaveRefusal | { refusal: Refusal | 'not-readable' }> {
  const { viewer, draftId, baseVersion, edit, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  if (!read.draft.mayWrite) return { refusal: 'not-open' }
  const file = read.draft.files.find(({ name }) => name === PRACTICE_FILE)
  const text = file?.text ?? ''
  if (!file || text.trim() === '') return { refusal: 'no-such-file' }
  if (file.version !== baseVersion) {
    const { version, changedByName, changedAt } = file
    return { refusal: 'changed-meanwhile', text, version, changedByName, changedAt }
  }
  const scenario = readYamlText(text, z.unknown())
  if (scenario === undefined || scenario === null) return { refusal: 'not-readable' }
  const edited = edit(text, scenario)
  if (typeof edited !== 'string') return edited
  return saveDraftFile({ viewer, draftId, name: PRACTICE_FILE, text: edited, baseVersion, now })
}
