import { logit, sigmoid } from '~/lib/logistic'
import { seededRandom } from '~/lib/seeded-random'
import { countingOf } from './engine/counting'
import { isCertified, newWager, oddsFor, wagerOn } from './engine/e-process'
import { ALPHA, DAY } from './engine/parameters'

export type Trial = {
  who: string
  /** Share of the simulated people who were ever certified. */
  certified: number
  /** What it may be at most; null where only the median counts. */
  atMost: number | null
  /** Answers until then, for half of those certified; null when nobody was. */
  median: number | null
  /** What the median may be at most; null where it does not matter. */
  medianAtMost: number | null
}

export type TrialSize = { people: number; answers: number; seed: string }

/** One person's question: which item, how much easier than its skill's mean (logits), and whether they got it right. */
type Asked = { item: number; shift: number; isRight: boolean }
type Simulated = (random: () => number) => (n: number) => Asked

/** Items of a usual bank, in logits beside the skill's mean; spread as those of public logs are. */
const SPREAD = 1
/** The easiest fifth of a bank is what somebody would pick who could choose. */
const PICKED = 5
const BANK_OF_MEMORISER = 20
const ANSWERS_A_DAY = 10

/**
 * Who is certified that should not be, and how soon those are who should: simulated people answer fresh questions of four
 * options, one after another, until they are certified or stop. Bounds by Ville's inequality, with three standard errors for
 * the simulation's own chance.
 */
export function runCertificateTrials({ people, answers, seed }: TrialSize): Trial[] {
  const error = 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / people)
  const trials: (Pick<Trial, 'who' | 'atMost' | 'medianAtMost'> & { simulate: Simulated })[] = [
    { who: 'guesser .25', atMost: 1e-3, medianAtMost: null, simulate: succeeding(0.25) },
    { who: 'coin .5', atMost: ALPHA + error, medianAtMost: null, simulate: succeeding(0.5) },
    { who: 'borderline .6', atMost: ALPHA + error, medianAtMost: null, simulate: succeeding(0.6) },
    { who: 'picks easy items', atMost: ALPHA + error, medianAtMost: null, simulate: picking },
    { who: 'learns a bank by heart', atMost: ALPHA, medianAtMost: null, simulate: memorising },
    { who: 'master .95', atMost: null, medianAtMost: 10, simulate: succeeding(0.95) },
  ]
  return trials.map(({ simulate, ...trial }) => {
    const random = seededRandom(`${seed} ${trial.who}`)
    const needed: number[] = []
    for (let person = 0; person < people; person++) {
      const n = answersUntilCertified(simulate(random), answers)
      if (n !== null) needed.push(n)
    }
    needed.sort((a, b) => a - b)
    const median = needed[Math.floor(needed.length / 2)] ?? null
    return { ...trial, certified: needed.length / people, median }
  })
}

/** Does every line hold? */
export function holds({ certified, atMost, median, medianAtMost }: Trial): boolean {
  if (atMost !== null && certified > atMost) return false
  return medianAtMost === null || (median !== null && median <= medianAtMost)
}

function answersUntilCertified(ask: (n: number) => Asked, most: number): number | null {
  let wager = newWager
  const lastSeen = new Map<number, number>()
  for (let n = 0; n < most; n++) {
    const { item, shift, isRight } = ask(n)
    const at = Math.floor(n / ANSWERS_A_DAY) * DAY
    const counting = countingOf({ at, hintUsed: false, isRight }, lastSeen.get(item))
    lastSeen.set(item, at)
    if (counting === 'not') continue
    wager = wagerOn(wager, isRight, oddsFor('choice', counting === 'later-repeat', shift))
    if (isCertified(wager)) return n + 1
  }
  return null
}

/** A fresh item each time, drawn at random; the chance is the same for each. */
function succeeding(chance: number): Simulated {
  return (random) => (n) => ({ item: n, shift: 0, isRight: random() < chance })
}

/** Succeeds with .6 on an item of the skill's mean, and takes the easiest of every five. */
const picking: Simulated = (random) => (n) => {
  let shift = Number.NEGATIVE_INFINITY
  for (let i = 0; i < PICKED; i++) shift = Math.max(shift, SPREAD * normal(random))
  return { item: n, shift, isRight: random() < sigmoid(logit(0.6) + shift) }
}

/** Guesses what they meet first, and knows it ever after. */
const memorising: Simulated = (random) => {
  const known = new Set<number>()
  return (n) => {
    const item = n % BANK_OF_MEMORISER
    const isRight = known.has(item) || random() < 0.25
    known.add(item)
    return { item, shift: 0, isRight }
  }
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
