import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { authoredId } from './presentation/authored-id'
import { type PresentedOrder, presentedOrder } from './presentation/presented-order'

/** Anything with `getAll`: FormData, URLSearchParams. */
export type AnswerFields = { getAll(name: string): readonly unknown[] }

/** Form values by field name without the prefix, to fill the form again: `answer`, `item-2`, `left-1`. */
export type TypedAnswer = Record<string, string | string[]>

export type ReadAnswer = { answer: Answer | null; typed: TypedAnswer }

const LONGEST = 200

/**
 * Reads a submitted form in presented ids and gives the answer in the author's. Fields (each behind `prefix`):
 * `answer` (single, number, text; repeated for multiple), `item-<id>` = position '1'..'n' (order), `left-<id>` = id of
 * the right side (match). `answer` is null when nothing usable was given; it may be incomplete (see isComplete).
 * Values that no form of ours sends are ignored. `typed` keeps what can be shown again, even where `answer` is null.
 */
export function readAnswer(question: Question, seed: string, fields: AnswerFields, prefix = ''): ReadAnswer {
  const order = presentedOrder(question, seed)
  const given = (name: string) => fields.getAll(prefix + name).filter((value) => typeof value === 'string')
  switch (question.kind) {
    case 'single':
      return readSingle(order, given('answer'))
    case 'multiple':
      return readMultiple(
        question.options.map((option) => option.id),
        order,
        given('answer'),
      )
    case 'order':
      return readOrder(order, given)
    case 'match':
      return readMatch(order, given)
    case 'number':
    case 'text':
      return readTyped(given('answer')[0] ?? '')
  }
}

function readSingle(order: PresentedOrder, values: string[]): ReadAnswer {
  const value = values.find((each) => authoredId(order.parts, each) !== undefined)
  const id = authoredId(order.parts, value)
  return id === undefined || value === undefined
    ? { answer: null, typed: {} }
    : { answer: id, typed: { answer: value } }
}

function readMultiple(authored: string[], order: PresentedOrder, values: string[]): ReadAnswer {
  const known = [...new Set(values)].filter((value) => authoredId(order.parts, value) !== undefined)
  const chosen = new Set(known.map((value) => authoredId(order.parts, value)))
  const answer = authored.filter((id) => chosen.has(id))
  return answer.length === 0 ? { answer: null, typed: {} } : { answer, typed: { answer: known } }
}

function readOrder(order: PresentedOrder, given: (name: string) => string[]): ReadAnswer {
  const typed: TypedAnswer = {}
  const placed: { id: string; place: number }[] = []
  for (const [at, id] of order.parts.entries()) {
    const place = given(`item-${at + 1}`)[0]
    if (place === undefined || authoredId(order.parts, place) === undefined) continue
    typed[`item-${at + 1}`] = place
    placed.push({ id, place: Number(place) })
  }
  // Two things in one place is no order at all; the form is shown again as it was.
  const isOrder = placed.length > 0 && new Set(placed.map((item) => item.place)).size === placed.length
  const answer = isOrder ? placed.sort((a, b) => a.place - b.place).map((item) => item.id) : null
  return { answer, typed }
}

function readMatch(order: PresentedOrder, given: (name: string) => string[]): ReadAnswer {
  const typed: TypedAnswer = {}
  const answer: Record<string, string> = {}
  for (const [at, leftId] of order.parts.entries()) {
    const value = given(`left-${at + 1}`)[0]
    const rightId = authoredId(order.rights, value)
    if (value === undefined || rightId === undefined) continue
    typed[`left-${at + 1}`] = value
    answer[leftId] = rightId
  }
  return { answer: Object.keys(answer).length > 0 ? answer : null, typed }
}

function readTyped(value: string): ReadAnswer {
  const text = value
    .slice(0, LONGEST)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
  return text === '' ? { answer: null, typed: {} } : { answer: text, typed: { answer: text } }
}
