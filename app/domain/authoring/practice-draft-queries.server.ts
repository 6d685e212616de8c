import { z } from 'zod'
import type { Viewer } from '~/domain/accounts/viewer'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { folderOf } from './draft-folder.server'
import { readDraft } from './draft-queries.server'
import { PRACTICE_FILE } from './edit-practice.server'
import { practiseFolder } from './lesson-thread.server'
import type { PractisedLesson } from './lesson-work'
import { type PracticeOutline, practiceOutline } from './practice-outline'

export type PracticeDraft = {
  draftId: string
  title: string
  lessonId: string
  mayWrite: boolean
  /** 0 while there is no practice. */
  version: number
  hasPractice: boolean
  /** Null when the file cannot be read as it stands. */
  outline: PracticeOutline | null
  scenario: unknown
  /** Names of the draft's pictures, "media/x.svg". */
  pictures: string[]
  /** Null when checking needed more time than there is. */
  checked: PractisedLesson | null
}

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
