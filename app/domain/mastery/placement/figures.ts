/**
 * Spreads (standard deviations, in logits) of what is behind somebody's knowing a skill: the person as a whole, the module, the
 * lesson, each lesson that it builds on, and the skill by itself. How they were chosen: docs/decisions/034-placement.md.
 */
export const SPREAD = { person: 1.5, module: 0.7, lesson: 0.7, earlier: 0.6, skill: 0.4 }

/** Ability of whoever takes such a test, on a lesson that builds on nothing; and what each lesson that it builds on takes off. */
export const EXPECTED = { ability: 0.2, byEarlier: -0.25 }

/** How sharply a question tells who knows from who does not: logits of being right for each logit of ability. */
export const SLOPE = 1.6

/** Even who knows may slip or misread: nobody gets everything right. */
export const SLIP = 0.04

/** "skip" from this chance of knowing it on, "learn" up to that one, in between it is not clear. */
export const SURE = { known: 0.85, unknown: 0.2 }

/** What tells less than this (in bits of one lesson, for half a minute) is not worth a question. */
export const LEAST_GAIN = 0.01

export const MOST_QUESTIONS = 20
/** Before so many answers nothing but the end of the questions ends a test. */
export const FEWEST_QUESTIONS = 5
/** No new question once so much time was spent: the last one still fits into a quarter of an hour. */
export const MOST_SPENT_MS = 13.5 * 60_000
/** Longer than this nobody thinks about one question: the person went away and came back. */
export const MOST_ON_ONE_MS = 2 * 60_000
/** A test left alone for so long is over, with what is known. */
export const LEFT_ALONE_MS = 7 * 24 * 3_600_000
/** A new test of the same path is worth while after this. */
export const AGAIN_AFTER_MS = 7 * 24 * 3_600_000
/** What was told so long ago is told no more. */
export const HOLDS_FOR_MS = 180 * 24 * 3_600_000
