import type { Viewer } from '~/domain/accounts/viewer'
import { readMemberIdsAt } from '~/domain/groups/class-roll-queries.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { CatalogueModule } from '../lessons/catalogue'
import { readRevision } from '../lessons/catalogue-queries.server'
import { readLevelsAt } from './day-start-levels.server'
import { readClassMap } from './group-map-queries.server'
import { byShareWrong, type HardQuestion, hardestQuestions } from './hard-questions'
import { countFirstAnswers } from './item-figures-queries.server'
import { type Grouped, type SuggestedGroup, suggestGroups } from './suggest-groups'
import { withNewcomers } from './with-newcomers'

/**
 * What a trainer needs for the next session of a class on these modules: everybody's levels now, the questions that the class gets
 * wrong most in each module (at most three of each), and groups, which stay the same all day. Groups decides who may see the class.
 */
export async function readClassPlan(input: {
  viewer: Viewer
  classId: string
  modules: readonly CatalogueModule[]
  now: Date
}) {
  const { viewer, classId, modules, now } = input
  const skillIds = modules.flatMap((module) => module.skills.map(({ id }) => id))
  const map = await readClassMap({ viewer, classId, skillIds, now })
  if ('refusal' in map) return map
  const questions: HardQuestion[] = []
  for (const module of modules) questions.push(...(await readHardest(classId, module)))
  return {
    ...map,
    questions: questions.sort(byShareWrong),
    groups: await readGroups(classId, map.people, skillIds, now),
  }
}

/** First answers of the class's members, to questions that stand in the module's lessons now. */
async function readHardest(classId: string, module: CatalogueModule): Promise<HardQuestion[]> {
  const read = await Promise.all(
    module.lessons.map(async ({ id, revision }) => ({
      lessonId: id,
      revision: await readRevision(revision),
    })),
  )
  const asked = read.flatMap(({ lessonId, revision }) =>
    (revision?.questions ?? [])
      .filter(({ use }) => use === 'lesson')
      .map((question) => ({ question, lessonId })),
  )
  const groups = await countFirstAnswers({
    scope: { isEverybody: false, classIds: [classId], placeIds: [] },
    itemIds: asked.map(({ question }) => question.id),
    choiceIds: asked.flatMap(({ question: { id, kind } }) =>
      kind === 'single' || kind === 'multiple' ? id : [],
    ),
  })
  return hardestQuestions(asked, groups)
}

const LEAST_SINCE_YESTERDAY = 3

/** By what was known when the day began in Vietnam, and who was in the class then; who came today joins the smallest groups. */
async function readGroups(
  classId: string,
  people: readonly Grouped[],
  skillIds: readonly string[],
  now: Date,
): Promise<SuggestedGroup[]> {
  const dayStart = new Date(`${vietnamDay(now)}T00:00:00+07:00`)
  const before = await readMemberIdsAt(classId, dayStart)
  if (before.length < LEAST_SINCE_YESTERDAY) return suggestGroups(people)
  const groups = suggestGroups(await readLevelsAt(before, skillIds, dayStart))
  return withNewcomers(
    groups,
    people.map(({ personId }) => personId),
  )
}
