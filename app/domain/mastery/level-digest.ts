import { hashText } from '~/lib/hash-text'
import { remembered } from '~/lib/remembered'
import type { Level } from './level'
import { CONDITIONS_END, conditionsOf } from './level-at'
import type { Predicted } from './predict'
import type { SkillState } from './skill-state'

/**
 * What the levels of all of a person's skills hang on, in one piece of bytes, so that a map of some thousand levels reads a row a
 * person instead of a row a skill. A skill is nine numbers (float64, the order of bytes of every machine this runs on); skills stand
 * in the order of their keys, so the same states give the same bytes.
 */
export type LevelDigest = Uint8Array

/** A skill in a digest; what is told of `level` is how it stood after the last answer. */
export type DigestedSkill = Predicted & {
  key: number
  /** As in level-at.ts. */
  conditions: number
  wins: number
  level: Level
  /** Infinite when it is never due. */
  dueAt: number
}

const WIDTH = 9
const BYTES = WIDTH * Float64Array.BYTES_PER_ELEMENT
const LEVELS: readonly Level[] = ['new', 'learning', 'fair', 'mastered', 'lapsed']
/** More than any number of answers that is told, and than any level and conditions together. */
const [ANSWERS_END, FLAGS_END] = [65_536, 8 * CONDITIONS_END]

export const emptyDigest: LevelDigest = new Uint8Array()

/** A skill's name as a number below 2^53, so many that no two of some thousand share one. */
export const skillKey = remembered(10_000, (skillId) => {
  const [high, low] = [hashText(skillId), hashText(skillId, 3_339_451_269)]
  return high * 2 ** 21 + (low >>> 11)
})

/** The digest with these skills as they are now, whatever it said of them before. */
export function digestWith(
  before: LevelDigest,
  skills: Iterable<readonly [skillId: string, state: SkillState]>,
): LevelDigest {
  const rows = new Map<number, ArrayLike<number>>()
  const old = numbersOf(before)
  for (let at = 0; at < old.length; at += WIDTH) rows.set(old[at] as number, old.subarray(at, at + WIDTH))
  for (const [skillId, state] of skills) {
    const key = skillKey(skillId)
    rows.set(key, numbersOfSkill(key, state))
  }
  const now = new Float64Array(rows.size * WIDTH)
  const inOrder = [...rows].sort(([a], [b]) => a - b)
  for (const [at, [, row]] of inOrder.entries()) now.set(row, at * WIDTH)
  return new Uint8Array(now.buffer)
}

/**
 * Visits the skills of a digest, all or those that `places` has, each with what `places` says of it (0 where nothing is asked). It is
 * the same object each time, filled anew, for maps visit some ten thousand. Bytes that are no digest are refused.
 */
export function visitDigest(
  digest: LevelDigest,
  places: ReadonlyMap<number, number> | null,
  visit: (skill: Readonly<DigestedSkill>, place: number) => void,
): void {
  const numbers = numbersOf(digest)
  for (let at = 0; at < numbers.length; at += WIDTH) {
    const place = places ? places.get(numbers[at] as number) : 0
    if (place === undefined) continue
    fill(visited, numbers, at)
    visit(visited, place)
  }
}

/** Numbers with a fraction, so that all that come find room without a new object. */
const visited: DigestedSkill = {
  key: 0.5,
  tRef: 0.5,
  a60: 0.5,
  n60: 0.5,
  a1: 0.5,
  n1: 0.5,
  lastE: 0.5,
  dueAt: 0.5,
  n: 0,
  wins: 0,
  conditions: 0,
  level: 'new',
}

function fill(skill: DigestedSkill, numbers: Float64Array, at: number): void {
  skill.key = numbers[at] as number
  skill.tRef = numbers[at + 1] as number
  skill.a60 = numbers[at + 2] as number
  skill.n60 = numbers[at + 3] as number
  skill.a1 = numbers[at + 4] as number
  skill.n1 = numbers[at + 5] as number
  skill.lastE = numbers[at + 6] as number
  const counts = numbers[at + 7] as number
  const answered = Math.floor(counts / FLAGS_END)
  const flags = counts - answered * FLAGS_END
  skill.n = Math.floor(answered / ANSWERS_END)
  skill.wins = answered - skill.n * ANSWERS_END
  skill.conditions = flags % CONDITIONS_END
  skill.level = LEVELS[(flags - skill.conditions) / CONDITIONS_END] ?? 'new'
  const dueAt = numbers[at + 8] as number
  skill.dueAt = dueAt < 0 ? Number.POSITIVE_INFINITY : dueAt
}

function numbersOfSkill(key: number, state: SkillState): number[] {
  const { tRef, a60, n60, a1, n1, lastE, n, wins, level, dueAt } = state
  const answered = Math.min(n, ANSWERS_END - 1) * ANSWERS_END + Math.min(wins, ANSWERS_END - 1)
  const counts = answered * FLAGS_END + LEVELS.indexOf(level) * CONDITIONS_END + conditionsOf(state)
  return [key, tRef, a60, n60, a1, n1, lastE, counts, dueAt ?? -1]
}

function numbersOf(digest: LevelDigest): Float64Array {
  if (digest.byteLength % BYTES !== 0) throw new Error(`no digest of levels: ${digest.byteLength} bytes`)
  // Databases cut what they give from larger pieces, not always at a number's beginning.
  const isCut = digest.byteOffset % Float64Array.BYTES_PER_ELEMENT !== 0
  const { buffer, byteOffset, byteLength } = isCut ? Uint8Array.from(digest) : digest
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT)
}
