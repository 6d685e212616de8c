import { z } from 'zod'
import { rowsSchema, word } from './schema/basics'
import { fieldSchema, keypadSchema, otpSchema } from './schema/field-schema'
import { keptParts } from './schema/kept-schema'
import { pressedParts } from './schema/pressed-schema'
import { shownParts } from './schema/shown-schema'

export const partSchema = z.discriminatedUnion('kind', [
  ...shownParts,
  ...pressedParts,
  ...keptParts,
  fieldSchema,
  keypadSchema,
  otpSchema,
])

export const screenSchema = z.strictObject({
  /** Name of the app whose screen it is; the home screen has none. */
  app: z.string().trim().min(1).max(26).optional(),
  /** How it is coloured: what kind of app it is. */
  look: z
    .enum(['plain', 'home', 'bank', 'government', 'shop', 'chat', 'web', 'call', 'settings', 'scam'])
    .default('plain'),
  /** "09:24" */
  clock: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  /** The screen that the phone's back arrow leads to; without it there is no arrow. */
  back: word.optional(),
  parts: z.array(partSchema).min(1).max(14),
})

export const stepSchema = z.strictObject({
  id: word,
  /** The skill that the step shows. */
  skill: z.string(),
  /** What is done, as a short sentence: "Quét mã ở quầy rau". */
  does: z.string().trim().min(1).max(70),
  /** The first help. The second and third, where to look and how it is done, are found by themselves. */
  hint: z.string().trim().min(1).max(200),
  /** What somebody says who guides a resident beside them. */
  guide: z.string().trim().min(1).max(200),
  /** Anchor of the place in the lesson to read again. */
  review: z.string().optional(),
})

export const mistakeSchema = z.strictObject({
  id: word,
  /** What happened, in a few words. */
  title: z.string().trim().min(1).max(70),
  consequence: z.string().trim().min(1).max(300),
  /** The sign that was missed. */
  sign: z.string().trim().min(1).max(300),
  /** Which of the lesson's named mistakes it is. */
  mistake: z.string().optional(),
  /** What the phone shows meanwhile. */
  screen: word.optional(),
})

const inputSchema = z.union([
  z.strictObject({ press: z.string() }),
  z.strictObject({ type: word, text: z.string().max(200) }),
])

/** practice.yaml: what somebody does on the simulated phone. */
export const scenarioSchema = z.strictObject({
  /** Never changes. */
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.tap$/),
  /** Of its address: /luyen/:slug. */
  slug: word,
  title: z.string().trim().min(1).max(60),
  /** The one task, in plain words. */
  task: z.string().trim().min(1).max(220),
  /** What one has to know for it, on the slip beside the phone. */
  slip: rowsSchema.max(6).optional(),
  minutes: z.number().int().min(2).max(6),
  /** What the learner takes home, told when the run is over. */
  ending: z.string().trim().min(1).max(300),
  clock: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .default('09:24'),
  /** Each with its values; the first is the value at the start. */
  vars: z.record(word, z.array(word).min(2).max(10)).default({}),
  steps: z.array(stepSchema).min(2).max(10),
  mistakes: z.array(mistakeSchema).min(2).max(8),
  start: word,
  screens: z.record(word, screenSchema),
  /** A way through, from the start to the end. */
  solution: z.array(inputSchema).min(2),
  /** The ways into the mistakes, each from the start. */
  wrongTurns: z.array(z.strictObject({ mistake: word, inputs: z.array(inputSchema).min(1) })).min(2),
})

/**
 * The same while it is being written: nothing has to be recorded yet, and there may be no mistake and but one step. What it holds
 * is whole, so that it can be played.
 */
export const playableSchema = scenarioSchema.extend({
  title: z.string().trim().max(60).default(''),
  task: z.string().trim().max(220).default(''),
  ending: z.string().trim().max(300).default(''),
  minutes: z.number().int().min(2).max(6).default(4),
  steps: z.array(stepSchema).min(1).max(10),
  mistakes: z.array(mistakeSchema).max(8).default([]),
  solution: z.array(inputSchema).default([]),
  wrongTurns: z.array(z.strictObject({ mistake: word, inputs: z.array(inputSchema) })).default([]),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type Screen = z.infer<typeof screenSchema>
export type Part = z.infer<typeof partSchema>
export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>
/** What a page needs to play it; how it is solved stays behind. */
export type PlayedScenario = Omit<Scenario, 'solution' | 'wrongTurns'>
