import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import { type ChangeRefusal, changeQuestions, FILE } from './questions/change-questions.server'

/** Takes a question out. The text before it is kept among the earlier ones, and its number given, so that it can be put back. */
export async function removeQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  now: Date
}): Promise<{ ok: true; earlierVersion: number } | ChangeRefusal> {
  const { draftId, now } = input
  const changed = await changeQuestions({
    ...input,
    change: ({ stored, file, keys }) => {
      const at = keys.indexOf(input.key)
      if (at < 0) return { refusal: 'no-such-question' }
      return { texts: file.chunks.flatMap(({ text }, i) => (i === at ? [] : text)), done: stored }
    },
  })
  if (!('ok' in changed)) return changed
  const before = changed.done
  if (!before) return { refusal: 'no-such-question' }
  const { version, text } = before
  const kept = await db.draftEarlier.findFirst({
    where: { draftId, name: FILE, version },
    select: { id: true },
  })
  if (!kept) {
    const row = { draftId, name: FILE, version, text: text ?? '', changedAt: before.changedAt }
    await db.draftEarlier.create({ data: { id: uuidV7(now.getTime()), ...row } })
  }
  return { ok: true, earlierVersion: version }
}
