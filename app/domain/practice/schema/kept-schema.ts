import { z } from 'zod'
import { doesSchema, pictureSchema, shortText, text, whenSchema, word } from './basics'

const when = whenSchema.optional()

/** Parts that keep something: the id is a variable as well. */
export const keptParts = [
  /** Values "off" and "on". */
  z.strictObject({
    kind: z.literal('toggle'),
    when,
    id: word,
    label: shortText,
    note: text.optional(),
    on: z.boolean().default(false),
    look: z.enum(['switch', 'check']).default('switch'),
  }),
  /** Values "empty" and the ids of the options. */
  z.strictObject({
    kind: z.literal('choice'),
    when,
    id: word,
    label: shortText,
    options: z
      .array(z.strictObject({ id: word, text: shortText, note: text.optional() }))
      .min(2)
      .max(10),
  }),
  /**
   * Cards that come one by one and are put where they belong. A wrong place tells `why` and counts as a slip, or is the
   * mistake that the card names. Values "todo" and "sorted".
   */
  z.strictObject({
    kind: z.literal('sort'),
    when,
    id: word,
    label: shortText,
    bins: z
      .array(z.strictObject({ id: word, text: z.string().trim().min(1).max(32) }))
      .min(2)
      .max(5),
    items: z
      .array(
        z.strictObject({
          text,
          bin: word,
          why: text,
          mistake: word.optional(),
          picture: pictureSchema.optional(),
        }),
      )
      .min(2)
      .max(12),
    does: doesSchema,
  }),
  /** Things to put in order, written here in the right order. A wrong next one tells `why`. Values "todo" and "ordered". */
  z.strictObject({
    kind: z.literal('order'),
    when,
    id: word,
    label: shortText,
    items: z
      .array(z.strictObject({ id: word, text: shortText, why: text }))
      .min(3)
      .max(8),
    does: doesSchema,
  }),
] as const
