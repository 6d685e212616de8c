import { z } from 'zod'
import type { Viewer } from '~/domain/accounts/viewer'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { folderOf } from './draft-folder.server'
import { readDraft } from './draft-queries.server'
import { PRACTICE_FILE } from './edit-practice.server'
import { practiseFolder } from './lesson-process.server'
import type { PracticeDraft } from './practice-draft'
import { practiceOutline } from './practice-outline'

/** A draft's practice with what the check says of it, for who may write or review the draft. */
export async function readPracticeDraft(input: {
  viewer: Viewer
  draftId: string
  now: Date
}): Promise<{ ok: true; practice: PracticeDraft } | { refusal: 'no-such-draft' }> {
  const { viewer, draftId, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { title, lessonId, mayWrite, files } = read.draft
  const file = files.find(({ name }) => name === PRACTICE_FILE)
  const text = file?.text ?? ''
  const hasPractice = text.trim() !== ''
  const scenario = hasPractice ? (readYamlText(text, z.unknown()) ?? null) : null
  const checked = await practiseFolder(await folderOf(read.draft), now)
  return {
    ok: true,
    practice: {
      ...{ draftId, title, lessonId, mayWrite, hasPractice, scenario, version: file?.version ?? 0 },
      outline: scenario === null ? null : practiceOutline(scenario),
      pictures: files.flatMap(({ name, mediaHash }) => (mediaHash ? [name] : [])),
      checked: 'refusal' in checked ? null : checked,
    },
  }
}
