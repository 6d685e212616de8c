import type { Viewer } from '~/domain/accounts/viewer'
import type { DraftDetail, DraftFileView } from '../draft'
import { readDraft } from '../draft-queries.server'
import { saveDraftFile } from '../save-draft-file.server'
import { joinQuestionFile, type QuestionChunk, type QuestionFile, readQuestionFile } from './question-file'
import { questionKeys } from './question-keys'

export const FILE = 'questions.yaml'

export type ChangeRefusal = {
  refusal:
    | 'no-such-draft'
    | 'no-such-question'
    | 'not-open'
    | 'unreadable'
    | 'text-too-long'
    | 'changed-meanwhile'
}

export type Standing = {
  draft: DraftDetail
  stored: DraftFileView | undefined
  file: QuestionFile
  keys: string[]
}

/** The questions of a draft, taken apart, for who may write it. */
export async function readForWriting(viewer: Viewer, draftId: string): Promise<Standing | ChangeRefusal> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  if (!read.draft.mayWrite) return { refusal: 'not-open' }
  const stored = read.draft.files.find(({ name }) => name === FILE)
  const file = readQuestionFile(stored?.text ?? '')
  if (!file) return { refusal: 'unreadable' }
  return { draft: read.draft, stored, file, keys: questionKeys(file.chunks) }
}

/**
 * Changes the list of a draft's questions. What `change` does is said in keys, so that it is done again on the newest text when
 * somebody else saved meanwhile.
 */
export async function changeQuestions<Done>(input: {
  viewer: Viewer
  draftId: string
  now: Date
  change: (standing: Standing) => { texts: readonly string[]; done: Done } | ChangeRefusal
}): Promise<{ ok: true; version: number; done: Done } | ChangeRefusal> {
  const { viewer, draftId, now, change } = input
  for (let times = 0; times < 3; times++) {
    const standing = await readForWriting(viewer, draftId)
    if ('refusal' in standing) return standing
    const changed = change(standing)
    if ('refusal' in changed) return changed
    const text = joinQuestionFile({ ...standing.file, chunks: changed.texts.map(asChunk) })
    // What was put together is read again before it is kept: a list that nobody can open would be worse than a refusal.
    if (readQuestionFile(text)?.chunks.length !== changed.texts.length) return { refusal: 'unreadable' }
    const baseVersion = standing.stored?.version ?? 0
    const saved = await saveDraftFile({ viewer, draftId, name: FILE, text, baseVersion, now })
    if ('ok' in saved) return { ok: true, version: saved.version, done: changed.done }
    if (saved.refusal !== 'changed-meanwhile') {
      return { refusal: saved.refusal === 'no-such-file' ? 'no-such-draft' : saved.refusal }
    }
  }
  return { refusal: 'changed-meanwhile' }
}

function asChunk(text: string): QuestionChunk {
  return { text, from: 0, to: 0, question: null }
}
