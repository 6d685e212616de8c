import { z } from 'zod'
import { shortText, text, whenSchema, word } from './basics'

/** What may be typed into a field, and the value that it then has in conditions. The first case that fits is taken. */
const fieldCaseSchema = z
  .strictObject({
    value: word,
    /** One of these texts, whatever the accents, capitals and spaces; of numbers only the digits count. */
    is: z.array(shortText).min(1).optional(),
    /** Holds one of these words. */
    contains: z.array(shortText).min(1).optional(),
    /** So many letters or digits. */
    length: z.number().int().min(1).max(40).optional(),
    /** At least so many. */
    min: z.number().int().min(1).max(40).optional(),
    /** Holds all of these kinds of letters. */
    has: z
      .array(z.enum(['lower', 'upper', 'digit', 'symbol']))
      .min(1)
      .optional(),
    /** A text that fits this case and none before; may be left out when `is` or `contains` is there. */
    example: shortText.optional(),
  })
  .refine((one) => one.is || one.contains || one.length || one.min || one.has, {
    error: 'Trường hợp này chưa nói gõ gì thì khớp. Hãy ghi is, contains, length, min hoặc has.',
  })
  .refine((one) => one.example || one.is || one.contains, {
    error: 'Hãy thêm example: một chữ mẫu khớp trường hợp này.',
  })

const fieldBase = {
  id: word,
  label: shortText,
  when: whenSchema.optional(),
  note: text.optional(),
  cases: z.array(fieldCaseSchema).min(1).max(8),
  /** The value for everything else that is typed. An empty field has the value "empty". */
  otherwise: word.default('other'),
  /** An example of everything else; made up when left out. */
  otherExample: shortText.optional(),
}

/** A line to type into. */
export const fieldSchema = z.strictObject({
  kind: z.literal('field'),
  ...fieldBase,
  input: z.enum(['text', 'digits', 'money', 'password', 'search', 'address', 'message']).default('text'),
  placeholder: shortText.optional(),
})

/** Large digits to press: an amount, a telephone number, a PIN. */
export const keypadSchema = z.strictObject({
  kind: z.literal('keypad'),
  ...fieldBase,
  input: z.enum(['money', 'phone', 'pin']).default('pin'),
  length: z.number().int().min(1).max(12).default(6),
})

/** A code that came by message. `seconds` is shown running down and ends nothing: nobody is hurried here. */
export const otpSchema = z.strictObject({
  kind: z.literal('otp'),
  ...fieldBase,
  length: z.number().int().min(4).max(8).default(6),
  seconds: z.number().int().min(10).max(600).optional(),
})

export type FieldPart = z.infer<typeof fieldSchema> | z.infer<typeof keypadSchema> | z.infer<typeof otpSchema>
export type FieldCase = z.infer<typeof fieldCaseSchema>
