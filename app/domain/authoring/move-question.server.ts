import type { Viewer } from '~/domain/accounts/viewer'
import { type ChangeRefusal, changeQuestions } from './questions/change-questions.server'

/** One place up or down; at the end of the list it stays. */
export async function moveQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  by: -1 | 1
  now: Date
}): Promise<{ ok: true; at: number } | ChangeRefusal> {
  const changed = await changeQuestions<number>({
    ...input,
    change: ({ file, keys }) => {
      const at = keys.indexOf(input.key)
      if (at < 0) return { refusal: 'no-such-question' }
      const texts = file.chunks.map(({ text }) => text)
      const to = Math.min(Math.max(at + input.by, 0), texts.length - 1)
      const [moved = ''] = texts.splice(at, 1)
      texts.splice(to, 0, moved)
      return { texts, done: to }
    },
  })
  return 'ok' in changed ? { ok: true, at: changed.done } : changed
}
