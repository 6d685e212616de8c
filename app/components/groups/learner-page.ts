import { laneHouses } from '~/components/lessons/lane-houses'
import type { LastObserved } from '~/components/mastery/module-mastery'
import { moduleMastery } from '~/components/mastery/module-mastery'
import type { CatalogueModule } from '~/domain/lessons/catalogue'
import { everyLesson } from '~/domain/lessons/placed-lesson'
import type { SkillStanding } from '~/domain/mastery/standing'
import { lastActive } from './team-members'

/** One learner as their trainer sees them: when they were last here, each module's skills, and its lane. */
export function learnerPage(input: {
  modules: readonly CatalogueModule[]
  lastActiveAt: Date | null
  standings: readonly SkillStanding[]
  completions: ReadonlyMap<string, { completedAt: Date | null }>
  observed?: ReadonlyMap<string, LastObserved>
  now: Date
}) {
  const { modules, lastActiveAt, standings, completions, observed, now } = input
  const completed = new Set([...completions].flatMap(([id, { completedAt }]) => (completedAt ? id : [])))
  return {
    lastActive: lastActive(lastActiveAt, now),
    modules: modules.map((module) => {
      const current = module.lessons.find((lesson) => completions.has(lesson.id) && !completed.has(lesson.id))
      return {
        ...moduleMastery({ module, standings, completions, observed, now }),
        houses: laneHouses(everyLesson({ modules: [module] }), completed, current?.id, true),
      }
    }),
  }
}
