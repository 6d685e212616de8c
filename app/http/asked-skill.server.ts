import type { Catalogue } from '~/domain/lessons/catalogue'
import { nextQuestion } from '~/domain/mastery/next-question.server'
import { readLastObserved } from '~/domain/mastery/observed-check-queries.server'
import { readSkillHistory } from '~/domain/mastery/skill-history-queries.server'
import { notFound } from './not-found'

/**
 * What the page of one skill of one person is made of; 404 when nothing that is published to them teaches the skill. `?trang`
 * chooses the answers shown. The caller has made sure that whoever asks may see the person.
 */
export async function readAskedSkill(input: {
  request: Request
  catalogue: Catalogue
  personId: string
  skillId: string
  now: Date
}) {
  const { request, catalogue, personId, skillId, now } = input
  const module = catalogue.modules.find(({ skills }) => skills.some(({ id }) => id === skillId))
  if (!module) throw notFound()
  const [history, observed] = await Promise.all([
    readSkillHistory(personId, skillId, now),
    readLastObserved(personId),
  ])
  const { lastSeen } = history.trace
  const question = await nextQuestion({ lessons: module.lessons, skillId, lastSeen, now })
  const page = Number(new URL(request.url).searchParams.get('trang'))
  return { module, skillId, history, question, observed: observed.get(skillId), page, now }
}
