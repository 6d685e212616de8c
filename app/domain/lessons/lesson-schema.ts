import { z } from 'zod'

/** Front matter of a lesson, module files and the list of sources; all closed. */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
)
const audience = z.array(z.enum(['member', 'student', 'resident'])).min(1)

export const frontMatterSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  minutes: z.number().int().min(5).max(20),
  audience,
  objectives: z.array(text).min(2).max(4),
  skills: z.array(id).min(1).max(3),
  prerequisites: z.array(id).default([]),
  facts: z
    .array(
      z.strictObject({
        id: text,
        says: text,
        source: text,
        confidence: z.enum(['high', 'medium']),
        checkedOn: day,
        reviewOn: month,
      }),
    )
    .min(1),
})

export const moduleSchema = z.strictObject({
  id: slug,
  number: z.number().int().min(1),
  title: text,
  summary: text,
  audience,
  skills: z.array(z.strictObject({ id, name: text, short: text })).min(1),
  lessons: z.array(slug).min(1),
  exam: z.strictObject({
    questions: z.number().int().min(1),
    minutes: z.number().int().min(5),
    passPercent: z.number().int().min(50).max(100),
    attemptsPerDay: z.number().int().min(1),
  }),
})

export const catalogueFileSchema = z.strictObject({ modules: z.array(slug).min(1) })

export const sourcesSchema = z.record(
  z.string().regex(/^S\d+$/),
  z.strictObject({
    title: text,
    publisher: text.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    date: text.optional(),
  }),
)

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type ModuleFile = z.infer<typeof moduleSchema>
export type Sources = z.infer<typeof sourcesSchema>
