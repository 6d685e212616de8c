import { z } from 'zod'
import { MAX_TYPED } from './apply-input'
import type { TimedInput } from './judge-run'
import { MOST_INPUTS } from './run-standing'

const name = z.string().min(1).max(120)
const MOST_DAYS = 7 * 24 * 3_600_000

/** What somebody did in a run, as a device tells it: closed, and limited in size, since anybody can send anything. */
export const timedInputsSchema: z.ZodType<TimedInput[]> = z
  .array(
    z.strictObject({
      input: z.union([
        z.strictObject({ press: name }),
        z.strictObject({ type: name, text: z.string().max(MAX_TYPED) }),
        z.strictObject({ back: z.literal(true) }),
        z.strictObject({ help: z.literal([1, 2, 3]) }),
      ]),
      /** Whole ms since the run began. */
      at: z.number().int().min(0).max(MOST_DAYS),
    }),
  )
  .max(MOST_INPUTS)
