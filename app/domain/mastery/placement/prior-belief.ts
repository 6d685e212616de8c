import { type Belief, momentsOf, withSkill } from './belief'
import { EXPECTED, SPREAD } from './figures'

/** A lesson as a test of its path has to know it. */
export type PlacedSkills = {
  id: string
  moduleId: string
  skills: readonly string[]
  prerequisites: readonly string[]
}

/** What answers before the test say of a skill: an ability in logits, and how much they weigh (one over its variance). */
export type Known = { ability: number; weight: number }

/**
 * What is believed of somebody before the first question. Skills go together through the person, through the module and
 * through the lesson; and a lesson through those that it builds on, which it is harder than: so who knows it probably knows
 * them, and who lacks one of them probably lacks it (as surmised between items in Doignon and Falmagne's knowledge spaces,
 * here by degrees). As a sum of independent parts it is a proper covariance whatever the lessons are.
 */
export function priorBelief(
  lessons: readonly PlacedSkills[],
  known: ReadonlyMap<string, Known>,
): { belief: Belief; skills: string[] } {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const rows = lessons.flatMap((lesson) => {
    const earlier = earlierThan(lesson, byId)
    return lesson.skills.map((skill) => ({
      skill,
      parts: partsOf(lesson, earlier),
      mean: EXPECTED.ability + EXPECTED.byEarlier * earlier.size,
    }))
  })
  const skills = rows.map((row) => row.skill)
  const size = rows.length
  const covariance = new Float64Array(size * size)
  for (const [i, { parts }] of rows.entries())
    for (const [k, other] of rows.entries())
      covariance[i * size + k] = together(parts, other.parts) + (i === k ? SPREAD.skill ** 2 : 0)
  const start: Belief = { mean: Float64Array.from(rows, (row) => row.mean), covariance, size }
  const belief = skills.reduce((now, skill, i) => withKnown(now, i, known.get(skill)), start)
  return { belief, skills }
}

/** Ids of all lessons that it builds on, one upon the other. A circle, which content checks refuse, ends where it began. */
function earlierThan(lesson: PlacedSkills, byId: ReadonlyMap<string, PlacedSkills>): Set<string> {
  const found = new Set<string>()
  const open = [...lesson.prerequisites]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const earlier = byId.get(id)
    if (!earlier || id === lesson.id || found.has(id)) continue
    found.add(id)
    open.push(...earlier.prerequisites)
  }
  return found
}

function partsOf(lesson: PlacedSkills, earlier: ReadonlySet<string>): Map<string, number> {
  return new Map([
    ['person', SPREAD.person],
    [`module ${lesson.moduleId}`, SPREAD.module],
    [`lesson ${lesson.id}`, SPREAD.lesson],
    ...[...earlier].map((id) => [`lesson ${id}`, SPREAD.earlier] as const),
  ])
}

function together(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [part, spread] of one) sum += spread * (other.get(part) ?? 0)
  return sum
}

function withKnown(belief: Belief, skill: number, known: Known | undefined): Belief {
  if (!known || known.weight <= 0) return belief
  const was = momentsOf(belief, skill)
  const variance = 1 / (1 / was.variance + known.weight)
  const mean = variance * (was.mean / was.variance + known.weight * known.ability)
  return withSkill(belief, skill, { mean, variance })
}
