import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { spaced } from './add-question.server'
import {
  type ChangeRefusal,
  changeQuestions,
  FILE,
  readForWriting,
} from './questions/change-questions.server'
import { readQuestionFile } from './questions/question-file'
import { questionKeys } from './questions/question-keys'

/** Puts a question back that was taken out, at the place where it stood; what was changed since stays. Twice is once. */
export async function restoreQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  earlierVersion: number
  now: Date
}): Promise<{ ok: true; key: string } | ChangeRefusal> {
  const { viewer, draftId, key, earlierVersion } = input
  const standing = await readForWriting(viewer, draftId)
  if ('refusal' in standing) return standing
  const where = { draftId, name: FILE, version: earlierVersion || 0 }
  const row = await db.draftEarlier.findFirst({ where, select: { text: true } })
  const earlier = row && readQuestionFile(row.text)
  const at = earlier ? questionKeys(earlier.chunks).indexOf(key) : -1
  const chunk = earlier?.chunks[at]
  if (!chunk) return { refusal: 'no-such-question' }
  const changed = await changeQuestions({
    ...input,
    change: ({ file, keys }) => {
      const texts = file.chunks.map(({ text }) => text)
      if (keys.includes(key)) return { texts, done: key }
      if (at >= texts.length) return { texts: [...spaced(texts), chunk.text], done: key }
      texts.splice(at, 0, chunk.text)
      return { texts, done: key }
    },
  })
  return 'ok' in changed ? { ok: true, key } : changed
}
