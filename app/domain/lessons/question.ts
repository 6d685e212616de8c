import { z } from 'zod'

/** What an author writes in questions.yaml; closed: an unknown key is refused. Keys and whys never reach a learner whole. */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)

const common = {
  id,
  skill: id,
  difficulty: z.enum(['easy', 'medium', 'hard']),
  use: z.enum(['lesson', 'exam']),
  /** Which objective of the lesson it tests, counted from 1. */
  objective: z.number().int().min(1).max(4).optional(),
  /** The named mistake of the lesson that it works on. */
  mistake: id.optional(),
  /** It tells what happens to somebody and asks for the next right step. */
  scenario: z.literal(true).optional(),
  prompt: text,
  /** Anchor of the section to read again. */
  review: id,
  explain: text,
}

const option = z.strictObject({ id, text, right: z.literal(true).optional(), why: text.optional() })
const mistake = z.strictObject({ value: text, why: text })

const single = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: z.array(option).min(2).max(5),
})
const multiple = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options: z.array(option).min(3).max(6),
})
const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  items: z.array(z.strictObject({ id, text })).min(3).max(6),
  why: text,
})
const match = z.strictObject({
  ...common,
  kind: z.literal('match'),
  pairs: z
    .array(z.strictObject({ id, left: text, right: text }))
    .min(3)
    .max(5),
  why: text,
})
const number = z.strictObject({
  ...common,
  kind: z.literal('number'),
  answer: z.number(),
  tolerance: z.number().min(0).default(0),
  unit: text.optional(),
  mistakes: z.array(mistake).default([]),
  why: text,
})
const shortText = z.strictObject({
  ...common,
  kind: z.literal('text'),
  accept: z.array(text).min(1),
  mistakes: z.array(mistake).default([]),
  why: text,
})

export const questionSchema = z.discriminatedUnion('kind', [
  single,
  multiple,
  order,
  match,
  number,
  shortText,
])

export type Question = z.infer<typeof questionSchema>
export type QuestionKind = Question['kind']
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
