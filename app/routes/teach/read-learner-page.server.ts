import { learnerPage } from '~/components/groups/learner-page'
import { readCatalogueFor } from '~/domain/lessons/catalogue-for.server'
import { readCompletions } from '~/domain/mastery/completion-queries.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { readLastObserved } from '~/domain/mastery/observed-check-queries.server'

/** All that a learner's page shows of their learning. The caller has made sure that the viewer may see them. */
export async function readLearnerPage(personId: string, now: Date) {
  const { modules } = await readCatalogueFor({ personId })
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const [[standing], completions, observed] = await Promise.all([
    readClassStandings([personId], skillIds, now),
    readCompletions(personId),
    readLastObserved(personId),
  ])
  const { lastActiveAt = null, skills: standings = [] } = standing ?? {}
  return learnerPage({ modules, lastActiveAt, standings, completions, observed, now })
}
