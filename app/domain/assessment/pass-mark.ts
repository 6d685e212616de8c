import { logit, sigmoid } from '~/lib/logistic'
import type { Question } from '../lessons/question'

/** A question as the mark weighs it: its skill, the author's difficulty, and its easiness where exams have measured it. */
export type WeighedItem = { skill: string; difficulty: Question['difficulty']; measured: number | null }

/** What a difference between authors' guesses may move the mark by, and all differences together, in points. */
export const MOST_BY_GUESS = 5
export const MOST_MOVED = 10

/** The author's word for how many answer rightly, in logits: .80, .65, .50, as the mastery model takes it. */
const GUESSED = { easy: logit(0.8), medium: logit(0.65), hard: logit(0.5) }

/**
 * The mark out of 100 that a drawn paper needs, so that a harder paper is not harder to pass. `passPercent` is what a person
 * at the border would reach on the module's whole bank; the paper needs what the same person would reach on it. This is true
 * score equating with the Rasch model (Kolen & Brennan, Test Equating, Scaling, and Linking, 3rd ed. 2014, ch. 6; Livingston,
 * Equating Test Scores, ETS 2004): with b the easiness in logits, the border θ solves mean over skills of mean over the
 * skill's bank of σ(θ + b) = passPercent / 100, and the mark is the same mean over the drawn questions.
 *
 * Until exams have measured a question its easiness is the author's word, moved to the scale of the measured ones by the mean
 * of those that have both (mean linking, ibid. ch. 4). What rests on such words moves the mark by at most 5 points, all
 * together by at most 10. A whole number; never above 100, which all right answers reach.
 */
export function passMark(
  bank: readonly WeighedItem[],
  drawn: readonly WeighedItem[],
  passPercent: number,
): number {
  const skills = [...new Set(drawn.map((item) => item.skill))]
  const asked = bank.filter((item) => skills.includes(item.skill))
  if (skills.length === 0 || asked.length === 0 || passPercent >= 100 || passPercent <= 0) return passPercent
  const easiness = easinessOn(asked)
  const border = borderOf(asked, easiness, passPercent / 100)
  const chance = (item: WeighedItem) => sigmoid(border + easiness(item))
  const usual = new Map(skills.map((skill) => [skill, mean(asked.filter(of(skill)).map(chance))]))
  let [guessed, measured] = [0, 0]
  for (const item of drawn) {
    const share = 100 / (skills.length * drawn.filter(of(item.skill)).length)
    const moved = share * (chance(item) - (usual.get(item.skill) ?? 0))
    if (item.measured === null) guessed += moved
    else measured += moved
  }
  const moved = within(within(guessed, MOST_BY_GUESS) + measured, MOST_MOVED)
  return Math.min(100, Math.round(passPercent + moved))
}

/** Easiness in logits, guesses moved so that they agree on the mean with what was measured of the same questions. */
function easinessOn(bank: readonly WeighedItem[]): (item: WeighedItem) => number {
  const gaps = bank.flatMap(({ measured, difficulty }) =>
    measured === null ? [] : [measured - GUESSED[difficulty]],
  )
  const shift = gaps.length > 0 ? mean(gaps) : 0
  return ({ measured, difficulty }) => measured ?? GUESSED[difficulty] + shift
}

/** By halving: the expected share rises with θ, so there is exactly one border. */
function borderOf(
  bank: readonly WeighedItem[],
  easiness: (item: WeighedItem) => number,
  share: number,
): number {
  const skills = [...new Set(bank.map((item) => item.skill))]
  const bySkill = skills.map((skill) => bank.filter(of(skill)).map(easiness))
  let [low, high] = [-12, 12]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    const expected = mean(bySkill.map((own) => mean(own.map((b) => sigmoid(middle + b)))))
    if (expected < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function of(skill: string): (item: WeighedItem) => boolean {
  return (item) => item.skill === skill
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0) / Math.max(1, numbers.length)
}
