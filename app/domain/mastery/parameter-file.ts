import { z } from 'zod'
import { type Parameters, SHIPPED, type Weights } from './engine/parameters'

const finite = z.number().min(-20).max(20)
const measured = z.strictObject({ auc: z.number(), logLoss: z.number(), ece: z.number() })
const names = Object.keys(SHIPPED.weights) as (keyof Weights)[]

/** A right answer never lowers the estimate: these stay at or above zero. */
const weightOf = (name: keyof Weights) =>
  ['learner60', 'learnerFast', 'skill60', 'skill1'].includes(name) ? finite.min(0) : finite

/** `{ version, b, c, w }` as it is written by the fit, with what it was fitted to and how it did on learners held out. */
export const parameterFileSchema = z.strictObject({
  version: z.int().min(SHIPPED.version + 1),
  fittedAt: z.iso.datetime(),
  answers: z.int(),
  learners: z.int(),
  /** On learners that the fit had not seen: the parameters in force before, and these. */
  before: measured,
  after: measured,
  /** Items: easiness beside the skill's mean, in logits, and how many answers it rests on. */
  b: z.record(z.string(), z.tuple([finite, z.int().min(0)])),
  /** Skills: easiness of the mean item, and of the typical item in the prediction. */
  c: z.record(z.string(), z.tuple([finite, finite])),
  w: z.strictObject(Object.fromEntries(names.map((name) => [name, weightOf(name)]))),
  /** The skill of each item. */
  skills: z.record(z.string(), z.string()),
})

export type ParameterFile = Omit<z.infer<typeof parameterFileSchema>, 'w'> & { w: Weights }

/** An item's easiness shifts the odds of the certificate once so many have answered it. */
const ANSWERS_TO_SHIFT = 50

/** What the engine works with. An item whose skill the file does not know stays as its author judged it. */
export function parametersOf({ version, b, c, w, skills }: ParameterFile): Parameters {
  const items = Object.entries(b).flatMap(([item, [beside, answers]]) => {
    const skill = c[skills[item] ?? '']
    if (!skill) return []
    return [[item, { easiness: skill[0] + beside, shift: answers >= ANSWERS_TO_SHIFT ? beside : 0 }] as const]
  })
  const typical = Object.entries(c).map(([skill, [, predicted]]) => [skill, predicted] as const)
  return { version, weights: w, items: new Map(items), typical: new Map(typical) }
}
