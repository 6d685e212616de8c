import { db } from '~/db/client.server'
import { lastActive } from './last-active'
import { newLearner, type SkillState } from './skill-state'
import { isStuck, type SkillStanding, standingAt } from './standing'
import { learnerStateOf, skillStateOf } from './store/mastery-rows.server'
import { readHasPractice } from './store/read-has-practice.server'
import { readParameters } from './store/read-parameters.server'

/**
 * Where a person stands now, levels lapsing with time alone. With `skillIds` exactly those, in their order; without, the
 * skills they have answered anything on, by id.
 */
export async function readSkillStandings(
  personId: string,
  now: Date,
  skillIds?: readonly string[],
): Promise<SkillStanding[]> {
  const [rows, ability, hasPractice, parameters] = await Promise.all([
    db.skillMastery.findMany({
      where: { personId, ...(skillIds && { skillId: { in: [...skillIds] } }) },
      orderBy: { skillId: 'asc' },
    }),
    db.learnerAbility.findUnique({ where: { personId }, omit: { ranks: true, digest: true } }),
    readHasPractice(),
    readParameters(),
  ])
  const used = parameters.of(ability?.engineVersion ?? 0)
  const learner = ability ? learnerStateOf(ability) : newLearner
  const states = new Map(rows.map((row) => [row.skillId, skillStateOf(row)]))
  return [...(skillIds ?? states.keys())].map((id) =>
    standingAt(id, states.get(id), learner, now.getTime(), hasPractice, used),
  )
}

export type LearnerStandings = {
  personId: string
  /** Last answer, or last lesson seen; null when never. */
  lastActiveAt: Date | null
  /** In the order of the skills asked for. */
  skills: SkillStanding[]
  stuckSkillIds: string[]
}

/** A trainer's table: these people on these skills, both in the order given. Three queries whatever the size. */
export async function readClassStandings(
  personIds: readonly string[],
  skillIds: readonly string[],
  now: Date,
): Promise<LearnerStandings[]> {
  const people = { personId: { in: [...personIds] } }
  const [rows, abilities, visits, hasPractice, parameters] = await Promise.all([
    db.skillMastery.findMany({ where: { ...people, skillId: { in: [...skillIds] } } }),
    db.learnerAbility.findMany({ where: people, omit: { ranks: true, digest: true } }),
    db.completion.groupBy({ by: ['personId'], where: people, _max: { seenAt: true } }),
    readHasPractice(),
    readParameters(),
  ])
  const usedOf = new Map(abilities.map((row) => [row.personId, parameters.of(row.engineVersion)]))
  const learnerOf = new Map(abilities.map((row) => [row.personId, learnerStateOf(row)]))
  const seenAtOf = new Map(visits.map((visit) => [visit.personId, visit._max.seenAt]))
  const statesOf = new Map<string, Map<string, SkillState>>(personIds.map((id) => [id, new Map()]))
  for (const row of rows) statesOf.get(row.personId)?.set(row.skillId, skillStateOf(row))
  return personIds.map((personId) => {
    const learner = learnerOf.get(personId) ?? newLearner
    const states = statesOf.get(personId)
    const used = usedOf.get(personId)
    const skills = skillIds.map((id) =>
      standingAt(id, states?.get(id), learner, now.getTime(), hasPractice, used),
    )
    return {
      personId,
      lastActiveAt: lastActive(learner.tRef, seenAtOf.get(personId) ?? null),
      skills,
      stuckSkillIds: skills.filter(isStuck).map((standing) => standing.skillId),
    }
  })
}
