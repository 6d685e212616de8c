import { expect, test } from 'vitest'
import { anEvent, DAY, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { foldEvents } from './fold-events'
import { digestWith, emptyDigest, skillKey } from './level-digest'
import { countRanks, rankKey, ranksOf } from './level-ranks'

const misses = (skillId: string) => rightAnswers(5, { skillId, isRight: false })
const rights = (skillId: string, days = 0) => rightAnswers(12, { skillId, at: START + days * DAY })

/** Stuck on two skills, fair on one, mastered on one, begun on one. */
const digest = digestWith(
  emptyDigest,
  foldEvents(
    [
      ...[...misses('stuck-1'), ...misses('stuck-2'), ...rights('fair'), ...rights('mastered')],
      ...[...rights('mastered', 1), anEvent({ skillId: 'begun', at: START + 2 * DAY })],
    ],
    noPractice,
  ).skills,
)

function count(...skillIds: string[]) {
  return countRanks(ranksOf(digest), new Set(skillIds.map((id) => rankKey(skillKey(id)))))
}

test('who is stuck on what, and where fair or better', () => {
  expect(countRanks(ranksOf(digest), null)).toEqual({ stuck: 2, reached: 2 })
  expect(count('stuck-1', 'fair')).toEqual({ stuck: 1, reached: 1 })
  expect(count('mastered')).toEqual({ stuck: 0, reached: 1 })
  expect(count('begun', 'unknown')).toEqual({ stuck: 0, reached: 0 })
  expect(count()).toEqual({ stuck: 0, reached: 0 })
  expect(countRanks(ranksOf(emptyDigest), null)).toEqual({ stuck: 0, reached: 0 })
})

test('the keys of a thousand skills differ in what ranks keep of them, and leave room for the rest', () => {
  const keys = Array.from({ length: 1_000 }, (_, at) =>
    rankKey(skillKey(`hoc-phan-${at % 20}.ky-nang-${at}`)),
  )
  expect(new Set(keys).size).toBe(1_000)
  expect(keys.every((key) => (key & 3) === 0 && key === (key | 0))).toBe(true)
})
