import type { Question } from '../lessons/question'

// What the answers of many say about one question. Classical test theory; docs/decisions/030 says why these and with which limits.

/** First answers to one item that were the same. `y` is the share that a person answered right of the lesson's other items. */
export type AnswerGroup = {
  itemId: string
  isRight: boolean
  /** In the author's ids, JSON; '' where the item has no options. */
  answer: string
  count: number
  /** Of how many the rest is known, and of those the sums of y and of its square. */
  withRest: number
  sumY: number
  sumYY: number
  /** How many of them are among the third that did best in the rest. */
  inTopThird: number
}

/**
 * A share of people, never told so that few could be told from it: 'few' and 'most' stand for less than five on one side, 'hidden' for
 * what would tell the number of those.
 */
export type ShownShare = { share: number } | { bound: 'few' | 'most' | 'hidden' }

export type ItemFlag =
  | { flag: 'idle-option'; optionId: string }
  | { flag: 'key-doubted'; optionId: string | null }
  | { flag: 'too-easy' | 'too-hard' | 'few-answers' }

export type OptionFigure = { id: string; text: string; isKey: boolean; shown: ShownShare }

export type ItemFigures = {
  /** How many people answered; null below five, and then nothing else is told. */
  count: number | null
  right: ShownShare | null
  /** −1 to 1; null while too few answered to say. */
  discrimination: number | null
  options: OptionFigure[]
  flags: ItemFlag[]
}

/** Fewer people are never counted aloud. */
export const LEAST_PEOPLE = 5
/** With fewer answers nothing is said about the quality of a question. */
const LEAST_TO_JUDGE = 30
/** To know how somebody does otherwise, so many other answers are needed. */
export const LEAST_REST = 3
const IDLE_SHARE = 0.03
const EASY_SHARE = 0.95
const HARD_SHARE = 0.2

const NOTHING: ItemFigures = { count: null, right: null, discrimination: null, options: [], flags: [] }

/** The figures of one question; `groups` are those of its item. */
export function itemFigures(question: Question, groups: readonly AnswerGroup[]): ItemFigures {
  const count = sum(groups, (group) => group.count)
  if (count < LEAST_PEOPLE) return { ...NOTHING, flags: count > 0 ? [{ flag: 'few-answers' }] : [] }
  const right = sum(groups, (group) => (group.isRight ? group.count : 0))
  const options = optionCounts(question, groups)
  const shown = hideSmall(
    options.map((option) => option.count),
    count,
    question.kind === 'single',
  )
  const discrimination = itemRestCorrelation(groups)
  const ofKey = question.kind === 'single' ? shown[options.findIndex(({ isKey }) => isKey)] : undefined
  return {
    ...{ count, right: ofKey ?? shareOf(right, count), discrimination },
    options: options.map(({ id, text, isKey }, at) => ({
      id,
      text,
      isKey,
      shown: shown[at] ?? { bound: 'few' },
    })),
    flags: flagsOf({ count, right, discrimination, options, isSingle: question.kind === 'single' }),
  }
}

/**
 * Discrimination: the point-biserial correlation of an item (0 or 1) with the score in the *other* items, so that the item does
 * not correlate with itself (corrected item–total correlation: Henrysson, Psychometrika 28, 1963; Crocker & Algina, Introduction
 * to Classical and Modern Test Theory, 1986, ch. 14). It is Pearson's r with a dichotomous x:
 * r = (NΣxy − ΣxΣy) / √((NΣx² − (Σx)²)(NΣy² − (Σy)²)), where Σx² = Σx. Null below 30 people, and where one of both is the same for all.
 */
export function itemRestCorrelation(groups: readonly AnswerGroup[]): number | null {
  const n = sum(groups, (group) => group.withRest)
  if (n < LEAST_TO_JUDGE) return null
  const x = sum(groups, (group) => (group.isRight ? group.withRest : 0))
  const xy = sum(groups, (group) => (group.isRight ? group.sumY : 0))
  const y = sum(groups, (group) => group.sumY)
  const yy = sum(groups, (group) => group.sumYY)
  const spread = (n * x - x * x) * (n * yy - y * y)
  if (spread < 1e-9) return null
  return Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(spread)))
}

type OptionCount = { id: string; text: string; isKey: boolean; count: number; top: number }

function optionCounts(question: Question, groups: readonly AnswerGroup[]): OptionCount[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return []
  return question.options.map(({ id, text, right }) => {
    const chosen = groups.filter((group) => chosenIn(group.answer).includes(id))
    const [count, top] = [sum(chosen, (group) => group.count), sum(chosen, (group) => group.inTopThird)]
    return { id, text, isKey: right === true, count, top }
  })
}

/** The ids of the options in an answer as it is kept. */
export function chosenIn(answer: string): string[] {
  try {
    const read: unknown = JSON.parse(answer)
    return [read].flat().filter((each) => typeof each === 'string')
  } catch {
    return []
  }
}

type Judged = {
  count: number
  right: number
  discrimination: number | null
  options: readonly OptionCount[]
  isSingle: boolean
}

function flagsOf({ count, right, discrimination, options, isSingle }: Judged): ItemFlag[] {
  if (count < LEAST_TO_JUDGE) return [{ flag: 'few-answers' }]
  const idle = options.filter((option) => !option.isKey && option.count / count < IDLE_SHARE)
  const keyTop = options.find(({ isKey }) => isKey)?.top ?? 0
  const better = isSingle ? options.find(({ isKey, top }) => !isKey && top > keyTop) : undefined
  const isDoubted = better !== undefined || (discrimination !== null && discrimination < 0)
  return [
    ...(isDoubted ? [{ flag: 'key-doubted' as const, optionId: better?.id ?? null }] : []),
    ...idle.map(({ id }) => ({ flag: 'idle-option' as const, optionId: id })),
    ...(right / count > EASY_SHARE ? [{ flag: 'too-easy' as const }] : []),
    ...(right / count < HARD_SHARE ? [{ flag: 'too-hard' as const }] : []),
  ]
}

/** A share in whole hundredths, or that it concerns less than five people on one side. */
export function shareOf(part: number, whole: number): ShownShare {
  if (part < LEAST_PEOPLE) return { bound: 'few' }
  if (whole - part < LEAST_PEOPLE) return { bound: 'most' }
  return { share: Math.round((part / whole) * 100) / 100 }
}

/**
 * The same for parts of one whole. Where exactly one part of a choice between all is hidden, the next smallest is hidden too:
 * the one would otherwise be what is missing from the whole.
 */
export function hideSmall(parts: readonly number[], whole: number, isDivided: boolean): ShownShare[] {
  const shown = parts.map((part) => shareOf(part, whole))
  const hidden = shown.filter((each) => 'bound' in each && each.bound === 'few')
  if (!isDivided || hidden.length !== 1) return shown
  const open = parts.map((part, at) => ({ part, at })).filter(({ at }) => 'share' in (shown[at] ?? {}))
  const next = open.sort((a, b) => a.part - b.part)[0]
  return next ? shown.map((each, at) => (at === next.at ? { bound: 'hidden' } : each)) : shown
}

/**
 * Which revisions may be looked at alone: those that five or more answered, and only while what is left over is none or five or
 * more, so that nobody is told by subtracting.
 */
export function revisionsToOffer<Counted extends { people: number }>(
  revisions: readonly Counted[],
): Counted[] {
  const large = revisions.filter(({ people }) => people >= LEAST_PEOPLE)
  const rest = sum(revisions, ({ people }) => people) - sum(large, ({ people }) => people)
  return large.length < 2 || (rest > 0 && rest < LEAST_PEOPLE) ? [] : large
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((all, row) => all + of(row), 0)
}
