import type { Parameters } from './engine/parameters'
import { levelBy } from './level-at'
import { skillKey, visitDigest } from './level-digest'
import { levelLetter } from './level-letters'
import { type ItemHistory, learnerTerms, probabilityWith, typicalItem } from './predict'
import { isStuck } from './standing'
import { type Digested, readDigests } from './store/level-digests.server'
import { readHasPractice } from './store/read-has-practice.server'
import { readParameters } from './store/read-parameters.server'
import { isDueSoon, type Summarised } from './summarise-class'

/** A learner on a map: one letter a skill, in the order of the skills asked for. */
export type LevelRow = Summarised

type Asked = {
  now: Date
  /** The place of a skill in what was asked for, by its key. */
  places: ReadonlyMap<number, number>
  practised: readonly boolean[]
  /** In the order of the skills. */
  typical: readonly ItemHistory[]
  parameters: Parameters
}

/** The levels of these people on these skills, both in the order given, as `readClassStandings` has them. */
export async function readLevelMap(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<LevelRow[]> {
  const [people, hasPractice, parameters] = await Promise.all([
    readDigests(personIds),
    readHasPractice(),
    readParameters(),
  ])
  const same = {
    now,
    places: new Map(skillIds.map((skillId, at) => [skillKey(skillId), at])),
    practised: skillIds.map((skillId) => hasPractice(skillId, now.getTime())),
  }
  const askedBy = new Map<Parameters, Asked>()
  const askedWith = (used: Parameters): Asked => {
    const known = askedBy.get(used)
    if (known) return known
    const typical = skillIds.map((skillId) => typicalItem(skillId, used))
    const asked = { ...same, typical, parameters: used }
    askedBy.set(used, asked)
    return asked
  }
  return personIds.map((personId) => {
    const person = people.get(personId)
    const levels = person
      ? levelsOf(person, askedWith(parameters.of(person.engineVersion)))
      : { levels: 'n'.repeat(skillIds.length), due: '0'.repeat(skillIds.length) }
    return { personId, lastActiveAt: person?.lastActiveAt ?? null, ...levels }
  })
}

function levelsOf(
  { learner, digest }: Digested,
  { now, places, practised, typical, parameters: { weights } }: Asked,
): { levels: string; due: string } {
  const letters = Array<string>(practised.length).fill('n')
  const due = Array<string>(practised.length).fill('0')
  const at = now.getTime()
  const learnerPart = learnerTerms(at, learner, weights)
  visitDigest(digest, places, (skill, place) => {
    const item = typical[place]
    if (!item) return
    const probability = probabilityWith(learnerPart, at, skill, item, weights)
    const level = levelBy(skill.conditions, skill.n, probability, practised[place] === true)
    letters[place] = levelLetter(level, isStuck({ answers: skill.n, wins: skill.wins, level }))
    if (isDueSoon(level, skill.dueAt, at)) due[place] = '1'
  })
  return { levels: letters.join(''), due: due.join('') }
}
