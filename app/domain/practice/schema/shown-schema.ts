import { z } from 'zod'
import { iconSchema, pictureSchema, rowsSchema, shortText, text, whenSchema } from './basics'

const when = whenSchema.optional()

/** Parts that are only looked at. */
export const shownParts = [
  z.strictObject({ kind: z.literal('title'), when, text: shortText, icon: iconSchema.optional() }),
  z.strictObject({
    kind: z.literal('text'),
    when,
    text,
    tone: z.enum(['plain', 'small', 'strong', 'good', 'warning']).default('plain'),
  }),
  z.strictObject({ kind: z.literal('rows'), when, title: shortText.optional(), rows: rowsSchema }),
  z.strictObject({ kind: z.literal('picture'), when, picture: pictureSchema, caption: shortText.optional() }),
  /** A transfer or payment that waits for a yes. */
  z.strictObject({ kind: z.literal('transfer'), when, amount: shortText, rows: rowsSchema }),
  z.strictObject({
    kind: z.literal('receipt'),
    when,
    title: shortText,
    amount: shortText,
    rows: rowsSchema,
    good: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal('cart'),
    when,
    items: z
      .array(z.strictObject({ name: shortText, count: z.number().int().min(1), price: shortText }))
      .min(1)
      .max(6),
    total: shortText,
    note: text.optional(),
  }),
  /** The address bar of a web page; what follows is the page. */
  z.strictObject({ kind: z.literal('address'), when, url: shortText, secure: z.boolean().default(true) }),
  /** A still of a video or of a video call. */
  z.strictObject({
    kind: z.literal('video'),
    when,
    who: shortText,
    picture: pictureSchema,
    caption: text,
    length: shortText.optional(),
  }),
  /** A clock that runs down, seen and never enforced. */
  z.strictObject({
    kind: z.literal('timer'),
    when,
    label: shortText,
    seconds: z.number().int().min(10).max(600),
  }),
  /** How far or how strong, in windows lit: 0 to 5. */
  z.strictObject({
    kind: z.literal('meter'),
    when,
    label: shortText,
    level: z.number().int().min(0).max(5),
    says: shortText,
  }),
  /** Something that somebody published. */
  z.strictObject({
    kind: z.literal('post'),
    when,
    who: shortText,
    at: shortText.optional(),
    text,
    picture: pictureSchema.optional(),
    note: shortText.optional(),
  }),
  /** A sheet of paper: a legal text, a notice, a form already filled in. */
  z.strictObject({
    kind: z.literal('paper'),
    when,
    heading: z.array(shortText).min(1).max(4),
    lines: z.array(text).min(1).max(12),
    signed: shortText.optional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    when,
    caption: shortText,
    head: z.array(shortText).min(2).max(4),
    rows: z.array(z.array(shortText).min(2).max(4)).min(1).max(14),
  }),
  /** A chip with an icon: a state such as "Chờ bổ sung". */
  z.strictObject({
    kind: z.literal('status'),
    when,
    text: shortText,
    icon: iconSchema.optional(),
    tone: z.enum(['plain', 'good', 'warning']).default('plain'),
  }),
] as const
