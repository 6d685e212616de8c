import type { Viewer } from '~/domain/accounts/viewer'
import { type ChangeRefusal, changeQuestions } from './questions/change-questions.server'
import { freshIds } from './questions/fresh-id'
import { writeQuestion } from './questions/write-question'
import { EMPTY_QUESTION, QUESTION_KINDS } from './written-question'

/** An empty question of a kind at the end of the list; gives its key. Its skill is that of the question before it. */
export async function addQuestion(input: {
  viewer: Viewer
  draftId: string
  kind: string
  now: Date
}): Promise<{ ok: true; key: string } | ChangeRefusal | { refusal: 'no-such-kind' }> {
  const kind = QUESTION_KINDS.find((each) => each === input.kind)
  if (!kind) return { refusal: 'no-such-kind' }
  const changed = await changeQuestions<string>({
    ...input,
    change: ({ draft, stored, file }) => {
      const [id = ''] = freshIds(draft.lessonId, [stored?.text ?? '', stored?.originText ?? ''], 1)
      const skill = file.chunks.at(-1)?.question?.skill ?? ''
      const question = { ...EMPTY_QUESTION, id, kind, skill, use: 'lesson', difficulty: 'easy' }
      const texts = file.chunks.map(({ text }) => text)
      return { texts: [...spaced(texts), writeQuestion('', question)], done: id }
    },
  })
  return 'ok' in changed ? { ok: true, key: changed.done } : changed
}

/** An empty line before what follows, as the built-in lessons have it. */
export function spaced(texts: readonly string[]): string[] {
  return texts.map((text, at) =>
    at < texts.length - 1 || /\n\r?\n$/.test(text) ? text : `${text.replace(/\r?\n?$/, '\n')}\n`,
  )
}
