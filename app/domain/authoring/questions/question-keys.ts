import type { QuestionChunk } from './question-file'

/** What a question is called in addresses: its id, or its place in the file where the id is missing or stands twice. */
export function questionKeys(chunks: readonly QuestionChunk[]): string[] {
  const ids = chunks.map(({ question }) => question?.id ?? '')
  return ids.map((id, at) =>
    /^[\w.-]+$/.test(id) && ids.indexOf(id) === ids.lastIndexOf(id) ? id : `thu-${at + 1}`,
  )
}
