import type { Catalogue, CatalogueModule } from '~/domain/lessons/catalogue'
import { nextQuestion } from '~/domain/mastery/next-question.server'
import { readLastObserved } from '~/domain/mastery/observed-check-queries.server'
import { readSkillHistory } from '~/domain/mastery/skill-history-queries.server'
import { notFound } from './not-found'

/** The module that a skill belongs to; 404 when nothing that is published to its learner teaches it. */
export function moduleOfSkill(catalogue: Catalogue, skillId: string): CatalogueModule {
  const module = catalogue.modules.find(({ skills }) => skills.some(({ id }) => id === skillId))
  if (!module) throw notFound()
  return module
}

/**
 * What the page of one skill of one person is made of; `?trang` chooses the answers shown. The caller has made sure that whoever
 * asks may see the person.
 */
export async function readAskedSkill(input: {
  request: Request
  module: CatalogueModule
  personId: string
  skillId: string
  now: Date
}) {
  const { request, module, personId, skillId, now } = input
  const [history, observed] = await Promise.all([
    readSkillHistory(personId, skillId, now),
    readLastObserved(personId),
  ])
  const { lastSeen } = history.trace
  const question = await nextQuestion({ lessons: module.lessons, skillId, lastSeen, now })
  const page = Number(new URL(request.url).searchParams.get('trang'))
  return { module, skillId, history, question, observed: observed.get(skillId), page, now }
}
