import { z } from 'zod'
import type { Answer } from '../assessment/answer'
import { timedInputsSchema } from '../practice/timed-inputs-schema.server'

/** What a device hands over; closed, and limited in size, since anybody can send anything. */
const id = z.string().min(1).max(200)
const text = z.string().max(2_000)
const answer: z.ZodType<Answer> = z.union([
  text,
  z.array(text).max(50),
  z.record(id, text).refine((parts) => Object.keys(parts).length <= 50),
])
/** ISO 8601 or ms since the epoch, by the device's clock. */
const moment = z
  .union([z.string().max(40), z.number()])
  .transform((told) => new Date(told))
  .refine((at) => !Number.isNaN(at.getTime()))

export const deviceWorkSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        ...{ evidenceId: id, revision: id, questionId: id, answer: answer.nullable() },
        hintUsed: z.boolean().default(false),
        occurredAt: moment,
      }),
    )
    .max(500)
    .default([]),
  completions: z
    .array(z.strictObject({ lessonId: id, revision: id, completedAt: moment }))
    .max(100)
    .default([]),
  runs: z
    .array(
      z.strictObject({
        ...{ id, slug: id, revision: id, startedAt: moment },
        inputs: timedInputsSchema,
        claimsOver: z.boolean(),
      }),
    )
    .max(50)
    .default([]),
  place: z.strictObject({ lessonId: id, revision: id, anchor: id }).optional(),
})
