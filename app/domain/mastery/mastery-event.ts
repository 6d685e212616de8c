/** true-false: a choice of two; practice: a whole unaided run, or a trainer's observation of one; choice: all others. */
export type Shape = 'choice' | 'true-false' | 'practice'

/** One piece of evidence as the engine reads it. */
export type MasteryEvent = {
  id: string
  itemId: string
  skillId: string
  isRight: boolean
  /** ms since the epoch */
  at: number
  /** Logit of the share of average learners who get the item right. */
  easiness: number
  shape: Shape
  hintUsed: boolean
  /** How much easier the item is than its skill's mean, in logits; left out until the item has 50 answers. */
  shift?: number
  /** Chosen for this person by what they answered before: it moves the estimate, and is no wager and no success. */
  estimateOnly?: boolean
}
