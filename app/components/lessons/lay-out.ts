import type { LessonPart } from '~/domain/lessons/catalogue'

type Place = { kind: 'text' | 'question'; at: number; key: string }

/** The order of a lesson page: runs of text and the questions the author placed between them; the others come at the end. */
export function layOut(parts: LessonPart[], questionIds: string[]): { inPlace: Place[]; atEnd: number[] } {
  let text = 0
  const inPlace = parts.map((part): Place => {
    if (part.kind === 'text') return { kind: 'text', at: text, key: `text-${text++}` }
    return {
      kind: 'question',
      at: questionIds.indexOf(part.questionId),
      key: part.questionId,
    }
  })
  const placed = new Set(inPlace.flatMap((part) => (part.kind === 'question' ? [part.at] : [])))
  return { inPlace, atEnd: questionIds.flatMap((_, at) => (placed.has(at) ? [] : [at])) }
}
