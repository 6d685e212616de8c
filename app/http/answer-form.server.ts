import { z } from 'zod'

const EVERY_STRING = z.string().max(200)

/** The fields about an answer that do not depend on the kind of question. */
export const answerFormSchema = z.object({
  evidenceId: EVERY_STRING,
  revision: EVERY_STRING,
  questionId: EVERY_STRING,
  /** By the device's clock; a strange one is set right by the domain. */
  occurredAt: z.coerce.date().optional().catch(undefined),
})
