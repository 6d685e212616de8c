import type { Viewer } from '~/domain/accounts/viewer'
import { type ChangeRefusal, changeQuestions, readForWriting } from './questions/change-questions.server'
import { markOf } from './questions/mark-of.server'
import { withRowIds } from './questions/with-row-ids'
import { writeQuestion } from './questions/write-question'
import type { WrittenQuestion } from './written-question'

/** What somebody else made of the question meanwhile; null when they took it out. */
export type QuestionConflict = {
  refusal: 'question-changed'
  theirs: WrittenQuestion | null
  /** For saving over it, knowingly. */
  mark: string
  changedByName: string | null
  changedAt: Date | null
}

/**
 * Saves one question as it was typed, whole or not; all others keep every byte. `mark` is that of the question the form began
 * from: when the question itself changed meanwhile nothing is saved; what changed elsewhere in the file does not matter.
 */
export async function saveQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  question: WrittenQuestion
  mark: string
  now: Date
}): Promise<{ ok: true } | ChangeRefusal | QuestionConflict> {
  const { viewer, draftId, key, question, mark } = input
  const changed = await changeQuestions({
    ...input,
    change: ({ file, keys }) => {
      const at = keys.indexOf(key)
      const chunk = file.chunks[at]
      if (!chunk?.question) return { refusal: 'no-such-question' }
      if (markOf(chunk.text) !== mark) return { refusal: 'changed-meanwhile' }
      const { id, kind } = chunk.question
      const written = writeQuestion(chunk.text, withRowIds({ ...question, id, kind }))
      return { texts: file.chunks.map(({ text }, i) => (i === at ? written : text)), done: null }
    },
  })
  if ('ok' in changed) return { ok: true }
  return changed.refusal === 'changed-meanwhile' ? conflictOf(viewer, draftId, key) : changed
}

async function conflictOf(
  viewer: Viewer,
  draftId: string,
  key: string,
): Promise<ChangeRefusal | QuestionConflict> {
  const standing = await readForWriting(viewer, draftId)
  if ('refusal' in standing) return standing
  const { stored, file, keys } = standing
  const chunk = file.chunks[keys.indexOf(key)]
  return {
    refusal: 'question-changed',
    theirs: chunk?.question ?? null,
    mark: chunk ? markOf(chunk.text) : '',
    changedByName: stored?.changedByName ?? null,
    changedAt: stored?.changedAt ?? null,
  }
}
