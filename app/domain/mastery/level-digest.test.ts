import { expect, test } from 'vitest'
import { anEvent, DAY, noPractice, START } from '#tests/support/mastery-event'
import { seededRandom } from '~/lib/seeded-random'
import { foldEvents } from './fold-events'
import { conditionsOf } from './level-at'
import {
  type DigestedSkill,
  digestWith,
  emptyDigest,
  type LevelDigest,
  skillKey,
  visitDigest,
} from './level-digest'

const skillIds = Array.from({ length: 12 }, (_, at) => `module-${at % 3}.skill-${at}`)

function readDigest(digest: LevelDigest): DigestedSkill[] {
  const skills: DigestedSkill[] = []
  visitDigest(digest, null, (skill) => skills.push({ ...skill }))
  return skills
}

/** Skills of somebody who answers as chance will have it. */
function someSkills(seed: string) {
  const random = seededRandom(seed)
  const events = Array.from({ length: 5 + Math.floor(random() * 200) }, () =>
    anEvent({
      skillId: skillIds[Math.floor(random() * skillIds.length)] ?? '',
      isRight: random() < 0.8,
      at: Math.round(START + random() * 30 * DAY),
      shape: random() < 0.1 ? 'practice' : 'choice',
    }),
  )
  return foldEvents(events, noPractice).skills
}

test('a digest gives back all that a level hangs on, to the last bit', () => {
  for (let run = 0; run < 40; run++) {
    const skills = someSkills(`person ${run}`)
    const read = readDigest(digestWith(emptyDigest, skills))
    expect(read).toHaveLength(skills.size)
    const byKey = new Map(read.map((each) => [each.key, each]))
    for (const [skillId, state] of skills) {
      const { tRef, a60, n60, a1, n1, n, wins, lastE, level, dueAt } = state
      expect(byKey.get(skillKey(skillId))).toEqual({
        ...{ key: skillKey(skillId), conditions: conditionsOf(state) },
        ...{ tRef, a60, n60, a1, n1, n, wins, lastE, level },
        dueAt: dueAt ?? Number.POSITIVE_INFINITY,
      })
    }
  }
})

test('whatever the order in which skills come in, and however often, the bytes are the same', () => {
  for (let run = 0; run < 20; run++) {
    const skills = [...someSkills(`person ${run}`)]
    const whole = digestWith(emptyDigest, skills)
    const singly = [...skills].reverse().reduce((before, skill) => digestWith(before, [skill]), emptyDigest)
    expect(singly).toEqual(whole)
    expect(digestWith(whole, skills.slice(0, 3))).toEqual(whole)
    const stale = digestWith(emptyDigest, someSkills('somebody else'))
    expect(readDigest(digestWith(stale, skills)).length).toBeGreaterThanOrEqual(skills.length)
  }
})

test('bytes are read wherever in a larger piece they begin; what is no digest is refused', () => {
  const digest = digestWith(emptyDigest, someSkills('person'))
  for (const shift of [1, 3, 8]) {
    const piece = new Uint8Array(digest.length + 16)
    piece.set(digest, shift)
    expect(readDigest(piece.subarray(shift, shift + digest.length))).toEqual(readDigest(digest))
  }
  expect(() => readDigest(digest.subarray(1))).toThrow('no digest of levels')
})

test('thousands of skills have keys of their own, exact as numbers', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => skillKey(`hoc-phan-${at % 40}.ky-nang-${at}`))
  expect(new Set(keys).size).toBe(20_000)
  expect(keys.every(Number.isSafeInteger)).toBe(true)
})
