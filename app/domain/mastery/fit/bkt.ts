import type { ResponseLog } from '../response-log'
import type { Model } from './model'

/** Knows it before the first answer, learns it at a step, guesses right, slips. */
type Skill = { known: number; learn: number; guess: number; slip: number }

const START: Skill = { known: 0.5, learn: 0.15, guess: 0.2, slip: 0.15 }
const ROUNDS = 40
/** Answers that a starting value weighs as much as, so that a skill with few answers stays sensible. */
const PRIOR = 4
/** Above a half either would mean that whoever knows it answers worse. */
const MOST_GUESS = 0.5
const MOST_SLIP = 0.4

/**
 * Bayesian knowledge tracing (Corbett and Anderson 1995), its four numbers a skill fitted by expectation maximisation over the
 * hidden states (Baum-Welch), without forgetting.
 */
export const bkt: Model = {
  name: 'BKT (EM)',
  learn: (log, isTraining) => {
    const sequences = sequencesOf(log, isTraining)
    const skills = sequences.map(fitSkill)
    return (learner, out) => {
      const known = new Map<number, number>()
      for (let row = log.begins[learner] as number; row < (log.begins[learner + 1] as number); row++) {
        const number = log.skill[row] as number
        const skill = skills[number] ?? START
        const before = known.get(number) ?? skill.known
        const right = before * (1 - skill.slip) + (1 - before) * skill.guess
        out[row] = right
        const after =
          log.correct[row] === 1
            ? (before * (1 - skill.slip)) / right
            : (before * skill.slip) / Math.max(1e-12, 1 - right)
        known.set(number, after + (1 - after) * skill.learn)
      }
    }
  },
}

/** By skill, the answers of each training learner in order. */
function sequencesOf(log: ResponseLog, isTraining: (learner: number) => boolean): Uint8Array[][] {
  const all: Uint8Array[][] = Array.from({ length: log.skills }, () => [])
  for (let learner = 0; learner < log.learners; learner++) {
    if (!isTraining(learner)) continue
    const own = new Map<number, number[]>()
    for (let row = log.begins[learner] as number; row < (log.begins[learner + 1] as number); row++) {
      const skill = log.skill[row] as number
      const list = own.get(skill)
      if (list) list.push(log.correct[row] as number)
      else own.set(skill, [log.correct[row] as number])
    }
    for (const [skill, list] of own) all[skill]?.push(Uint8Array.from(list))
  }
  return all
}

function fitSkill(sequences: readonly Uint8Array[]): Skill {
  let skill = START
  if (sequences.length === 0) return skill
  for (let round = 0; round < ROUNDS; round++) {
    const next = improve(skill, sequences)
    const moved = Math.max(
      ...(['known', 'learn', 'guess', 'slip'] as const).map((key) => Math.abs(next[key] - skill[key])),
    )
    skill = next
    if (moved < 1e-4) break
  }
  return skill
}

/** One round: the expected hidden states under these numbers, and the numbers that fit them best. */
function improve(skill: Skill, sequences: readonly Uint8Array[]): Skill {
  const { known, learn, guess, slip } = skill
  let [knownFirst, firsts] = [PRIOR * START.known, PRIOR]
  let [learnt, couldLearn] = [PRIOR * START.learn, PRIOR]
  let [guessed, unknownAll] = [PRIOR * START.guess, PRIOR]
  let [slipped, knownAll] = [PRIOR * START.slip, PRIOR]
  for (const answers of sequences) {
    const size = answers.length
    const [forward0, forward1] = [new Float64Array(size), new Float64Array(size)]
    const [seen0, seen1] = [(y: number) => (y ? guess : 1 - guess), (y: number) => (y ? 1 - slip : slip)]
    for (let t = 0; t < size; t++) {
      const y = answers[t] as number
      const before1 = t === 0 ? known : (forward1[t - 1] as number) + (forward0[t - 1] as number) * learn
      const before0 = t === 0 ? 1 - known : (forward0[t - 1] as number) * (1 - learn)
      const [a0, a1] = [before0 * seen0(y), before1 * seen1(y)]
      forward0[t] = a0 / (a0 + a1)
      forward1[t] = a1 / (a0 + a1)
    }
    let [back0, back1] = [1, 1]
    for (let t = size - 1; t >= 0; t--) {
      const y = answers[t] as number
      const [g0, g1] = [(forward0[t] as number) * back0, (forward1[t] as number) * back1]
      const isKnown = g1 / (g0 + g1)
      knownAll += isKnown
      unknownAll += 1 - isKnown
      if (y) guessed += 1 - isKnown
      else slipped += isKnown
      if (t === 0) {
        knownFirst += isKnown
        firsts++
        break
      }
      const [b0, b1] = [seen0(y) * back0, seen1(y) * back1]
      const [from0, from1] = [forward0[t - 1] as number, forward1[t - 1] as number]
      const [stay, go, keep] = [from0 * (1 - learn) * b0, from0 * learn * b1, from1 * b1]
      const all = stay + go + keep
      learnt += go / all
      couldLearn += (stay + go) / all
      const [next0, next1] = [(1 - learn) * b0 + learn * b1, b1]
      back0 = next0 / (next0 + next1)
      back1 = next1 / (next0 + next1)
    }
  }
  return {
    known: knownFirst / firsts,
    learn: learnt / couldLearn,
    guess: Math.min(MOST_GUESS, guessed / unknownAll),
    slip: Math.min(MOST_SLIP, slipped / knownAll),
  }
}
