import { z } from 'zod'

/** A name that authors make up: of a screen, a part, a variable, a value. */
export const word = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
/** Something a person reads. */
export const text = z.string().trim().min(1).max(400)
export const shortText = z.string().trim().min(1).max(80)

/** All of these variables have (one of) these values. */
const conditionSchema = z.record(word, z.union([word, z.array(word).min(1)]))
/** One condition, or several of which one must hold. */
export const whenSchema = z.union([conditionSchema, z.array(conditionSchema).min(1)])

const outcomeSchema = z
  .strictObject({
    when: whenSchema.optional(),
    /** Variables that get a new value. */
    set: z.record(word, word).optional(),
    /** The screen that comes next. */
    go: word.optional(),
    /** Steps that are done by this. */
    step: z.union([word, z.array(word).min(1)]).optional(),
    /** The mistake that this is. Nothing else happens then. */
    mistake: word.optional(),
    /** A wrong try that is put right at once, by what `say` says. */
    slip: z.literal(true).optional(),
    /** What the phone says, below everything else, until the next press. */
    say: z.string().trim().min(1).max(160).optional(),
  })
  .refine((one) => one.set || one.go || one.step || one.mistake || one.say, {
    error: 'Thao tác này chưa dẫn tới đâu. Hãy ghi go, set, step, mistake hoặc say.',
  })

/** The first outcome whose `when` holds is what happens. */
export const doesSchema = z.union([outcomeSchema, z.array(outcomeSchema).min(1)])

/** Something to press. */
export const pressable = { id: word, text: shortText, does: doesSchema }

/** What the kit has drawings of. */
const DRAWN = [
  ...[
    'id-front',
    'id-back',
    'licence',
    'health-card',
    'prescription',
    'paper',
    'paper-stamp',
    'bill',
    'newspaper',
  ],
  ...[
    'man',
    'woman',
    'old-man',
    'old-woman',
    'boy',
    'girl',
    'officer',
    'doctor',
    'shipper',
    'seller',
    'crowd',
  ],
  ...[
    'oranges',
    'vegetables',
    'rice',
    'chicken',
    'fish',
    'honey',
    'pills',
    'herbs',
    'parcel',
    'shirt',
    'fan',
  ],
  ...[
    'stall',
    'qr-stand',
    'house',
    'classroom',
    'road-hole',
    'flood',
    'storm',
    'street-light',
    'rubbish',
    'field',
  ],
  ...[
    'phone',
    'laptop',
    'chart',
    'chat-screen',
    'bank-screen',
    'motorbike',
    'card',
    'temple',
    'robot',
    'dog',
  ],
] as const

/** A picture of the lesson's own (`src`), or one that the kit has (`draw`). */
export const pictureSchema = z
  .strictObject({
    /** A file of the lesson's media folder, "media/x.svg". */
    src: z
      .string()
      .regex(/^media\/[a-z0-9-]+\.(?:svg|png|jpg|webp)$/)
      .optional(),
    draw: z.enum(DRAWN).optional(),
    alt: text,
    /** How the photo came out. */
    effect: z.enum(['blur', 'glare', 'cut', 'dark', 'tilt', 'screen']).optional(),
  })
  .refine((one) => Boolean(one.src) !== Boolean(one.draw), {
    error: 'Hãy ghi src (hình của bài) hoặc draw (hình có sẵn), một trong hai.',
  })

/** Rows of a label and a value. */
export const rowsSchema = z
  .array(z.tuple([shortText, text]))
  .min(1)
  .max(16)

const ICONS = [
  ...[
    'bank',
    'wallet',
    'chat',
    'sms',
    'call',
    'camera',
    'photos',
    'files',
    'settings',
    'store',
    'web',
    'map',
  ],
  ...[
    'id',
    'health',
    'shop',
    'mail',
    'calendar',
    'clock',
    'notes',
    'contacts',
    'video',
    'music',
    'game',
    'light',
  ],
  ...['shield', 'lock', 'key', 'wifi', 'sim', 'bell', 'people', 'person', 'house', 'book', 'robot', 'search'],
  ...[
    'cart',
    'truck',
    'bill',
    'bolt',
    'water',
    'school',
    'government',
    'warning',
    'trash',
    'share',
    'cloud',
    'qr',
  ],
] as const
export const iconSchema = z.enum(ICONS)

export type When = z.infer<typeof whenSchema>
export type Outcome = z.infer<typeof outcomeSchema>
export type Does = z.infer<typeof doesSchema>
