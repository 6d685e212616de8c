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
      // The empty lines between questions stay where they are.
      const bodies = texts.map((text) => text.trimEnd())
      const [moved = ''] = bodies.splice(at, 1)
      bodies.splice(to, 0, moved)
      const ends = texts.map((text) => text.slice(text.trimEnd().length))
      return { texts: bodies.map((body, i) => body + ends[i]), done: to }
    },
  })
  return 'ok' in changed ? { ok: true, at: changed.done } : changed
}
