import { z } from 'zod'
import { doesSchema, iconSchema, pictureSchema, pressable, shortText, text, whenSchema, word } from './basics'

const when = whenSchema.optional()
const line = z.strictObject({ who: shortText, text, when })
/** `says` is what the learner is heard or seen to say; without it, the words on the button. */
const reply = z.strictObject({
  ...pressable,
  text: z.string().trim().min(1).max(120),
  when,
  says: text.optional(),
})

/** Parts with something to press. */
export const pressedParts = [
  z.strictObject({
    kind: z.literal('button'),
    when,
    ...pressable,
    look: z.enum(['primary', 'secondary', 'danger', 'link']).default('primary'),
    icon: iconSchema.optional(),
  }),
  /** The home screen: icons with their names. */
  z.strictObject({
    kind: z.literal('apps'),
    when,
    apps: z
      .array(
        z.strictObject({
          id: word,
          name: z.string().trim().min(1).max(18),
          icon: iconSchema,
          badge: shortText.optional(),
          does: doesSchema,
          when,
        }),
      )
      .min(1)
      .max(12),
  }),
  /** Rows to choose from: settings, search results, an app store, contacts. */
  z.strictObject({
    kind: z.literal('list'),
    when,
    title: shortText.optional(),
    items: z
      .array(
        z.strictObject({
          id: word,
          text: shortText,
          note: text.optional(),
          /** A second line in the manner of an address or publisher. */
          address: shortText.optional(),
          badge: shortText.optional(),
          icon: iconSchema.optional(),
          picture: pictureSchema.optional(),
          when,
          /** Left out when the row is only read. */
          does: doesSchema.optional(),
        }),
      )
      .min(1)
      .max(14),
  }),
  z.strictObject({
    kind: z.literal('shop'),
    when,
    items: z
      .array(
        z.strictObject({
          id: word,
          name: shortText,
          price: shortText,
          seller: shortText,
          rating: shortText.optional(),
          sold: shortText.optional(),
          badge: shortText.optional(),
          picture: pictureSchema.optional(),
          does: doesSchema.optional(),
        }),
      )
      .min(1)
      .max(6),
  }),
  /** Photos to look at and choose: of the camera, or of the gallery. */
  z.strictObject({
    kind: z.literal('camera'),
    when,
    label: shortText,
    shots: z
      .array(z.strictObject({ id: word, text: shortText, picture: pictureSchema, when, does: doesSchema }))
      .min(1)
      .max(8),
  }),
  z.strictObject({
    kind: z.literal('scanner'),
    when,
    label: shortText,
    codes: z
      .array(z.strictObject({ ...pressable, note: text.optional(), when }))
      .min(1)
      .max(4),
  }),
  /** A telephone call: what is heard, and what can be answered. While it rings there is nothing to hear yet. */
  z.strictObject({
    kind: z.literal('call'),
    when,
    who: shortText,
    number: shortText.optional(),
    ringing: z.boolean().default(false),
    lines: z.array(line).max(6).default([]),
    replies: z.array(reply).min(1).max(5),
  }),
  /** A conversation in writing. Lines and replies of one `thread` stay above the new ones from screen to screen. */
  z.strictObject({
    kind: z.literal('chat'),
    when,
    with: shortText,
    thread: word,
    group: z.boolean().default(false),
    lines: z.array(line).max(8).default([]),
    replies: z.array(reply).max(5).default([]),
  }),
  z.strictObject({
    kind: z.literal('sms'),
    when,
    from: shortText,
    messages: z
      .array(
        z.strictObject({
          text,
          at: shortText.optional(),
          when,
          link: z.strictObject({ id: word, text: shortText, does: doesSchema }).optional(),
        }),
      )
      .min(1)
      .max(6),
  }),
  z.strictObject({
    kind: z.literal('notification'),
    when,
    app: shortText,
    icon: iconSchema,
    ...pressable,
    text,
  }),
  /** An app or the phone asks, above everything else. */
  z.strictObject({
    kind: z.literal('dialog'),
    when,
    title: shortText,
    text: text.optional(),
    icon: iconSchema.optional(),
    options: z.array(z.strictObject(pressable)).min(1).max(4),
  }),
  z.strictObject({
    kind: z.literal('files'),
    when,
    label: shortText,
    items: z
      .array(
        z.strictObject({
          id: word,
          name: shortText,
          size: shortText,
          note: shortText.optional(),
          picture: pictureSchema.optional(),
          when,
          does: doesSchema,
        }),
      )
      .min(1)
      .max(8),
  }),
  z.strictObject({
    kind: z.literal('map'),
    when,
    label: shortText,
    /** `x` and `y` in hundredths of the map's width and height. */
    pins: z
      .array(z.strictObject({ ...pressable, x: z.number().min(10).max(90), y: z.number().min(15).max(85) }))
      .min(1)
      .max(6),
  }),
  /** A gesture; a button does the same. */
  z.strictObject({
    kind: z.literal('gesture'),
    when,
    ...pressable,
    gesture: z.enum([
      'swipe-up',
      'swipe-down',
      'swipe-left',
      'swipe-right',
      'hold',
      'tap',
      'double-tap',
      'pinch',
    ]),
    icon: iconSchema.optional(),
  }),
] as const
