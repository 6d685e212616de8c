import { expect, test } from 'vitest'
import { anEvent, DAY, noPractice, START } from '#tests/support/mastery-event'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { seededRandom } from '~/lib/seeded-random'
import { foldEvents } from './fold-events'
import { levelLetter } from './level-letters'
import { readLevelMap } from './level-map-queries.server'
import { readClassStandings } from './mastery-queries.server'
import { isStuck } from './standing'
import { updateStates } from './store/mastery-rows.server'
import { isDueSoon } from './summarise-class'

const skills = ['skill-a', 'skill-b', 'skill-c', 'skill-d']

/** Somebody who answers as chance will have it, over some weeks, and perhaps has not been here since. */
async function aLearner(seed: string): Promise<string> {
  const random = seededRandom(seed)
  const personId = await aPerson()
  const [ability, span] = [random(), random() * 40 * DAY]
  const events = Array.from({ length: Math.floor(random() * 70) }, () =>
    anEvent({
      skillId: skills[Math.floor(random() * 3)] ?? '',
      isRight: random() < ability,
      at: START + random() * span,
    }),
  )
  if (events.length > 0) await updateStates(db, personId, foldEvents(events, noPractice), 1)
  return personId
}

test('a map says of everybody what their standings say, at any time', async () => {
  const people: string[] = []
  for (let at = 0; at < 40; at++) people.push(await aLearner(`learner ${at}`))
  const seen = new Set<string>()
  for (const days of [2, 20, 45, 120]) {
    const now = new Date(START + days * DAY)
    const standings = await readClassStandings(people, skills, now)
    const map = await readLevelMap(people, skills, now)
    expect(map).toEqual(
      standings.map(({ personId, lastActiveAt, skills: own }) => ({
        ...{ personId, lastActiveAt },
        levels: own.map((each) => levelLetter(each.level, isStuck(each))).join(''),
        due: own
          .map(({ level, dueAt }) =>
            Number(isDueSoon(level, dueAt?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime())),
          )
          .join(''),
      })),
    )
    for (const { levels } of map) for (const letter of levels) seen.add(letter)
  }
  expect([...seen].sort().join('')).toBe('flmnrs')
})

test('people and skills come in the order asked for; nobody, and no skill, is an empty map', async () => {
  const [one, two] = [await aPerson(), await aPerson()]
  const now = new Date(START)
  expect(await readLevelMap([two, one], ['x', 'y'], now)).toEqual(
    [two, one].map((personId) => ({ personId, lastActiveAt: null, levels: 'nn', due: '00' })),
  )
  expect(await readLevelMap([], ['x'], now)).toEqual([])
  expect(await readLevelMap([one], [], now)).toMatchObject([{ levels: '', due: '' }])
})
