import type { Viewer } from '~/domain/accounts/viewer'
import { type ChangeRefusal, changeQuestions } from './questions/change-questions.server'
import { freshIds } from './questions/fresh-id'
import { writeQuestion } from './questions/write-question'

/** The same question once more, right below, under an id of its own; gives its key. */
export async function copyQuestion(input: {
  viewer: Viewer
  draftId: string
  key: string
  now: Date
}): Promise<{ ok: true; key: string } | ChangeRefusal> {
  const changed = await changeQuestions<string>({
    ...input,
    change: ({ draft, stored, file, keys }) => {
      const at = keys.indexOf(input.key)
      const question = file.chunks[at]?.question
      if (!question) return { refusal: 'no-such-question' }
      const [id = ''] = freshIds(draft.lessonId, [stored?.text ?? '', stored?.originText ?? ''], 1)
      const texts = file.chunks.map(({ text }) => text)
      texts.splice(at + 1, 0, `${writeQuestion('', { ...question, id })}\n`)
      return { texts, done: id }
    },
  })
  return 'ok' in changed ? { ok: true, key: changed.done } : changed
}
