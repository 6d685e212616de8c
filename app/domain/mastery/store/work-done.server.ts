import { db } from '~/db/client.server'
import type { AssignedWork, WorkDone } from '../assigned-work'

/** What these people did of these works, by person; two queries, however many they are. */
export async function readWorkDone(
  personIds: readonly string[],
  works: readonly AssignedWork[],
): Promise<(personId: string) => WorkDone> {
  const lessonIds = [...new Set(works.flatMap((work) => work.lessonIds))]
  const scenarioIds = [...new Set(works.flatMap((work) => work.scenarioId ?? []))]
  const who = { personId: { in: [...personIds] } }
  const [completions, runs] = await Promise.all([
    lessonIds.length === 0
      ? []
      : db.completion.findMany({
          where: { ...who, lessonId: { in: lessonIds } },
          select: { personId: true, lessonId: true, completedAt: true },
        }),
    scenarioIds.length === 0
      ? []
      : db.practiceRun.groupBy({
          by: ['personId', 'scenarioId', 'isOver'],
          where: { ...who, scenarioId: { in: scenarioIds } },
        }),
  ])
  const done = new Map(personIds.map((id) => [id, nothing()]))
  for (const { personId, lessonId, completedAt } of completions) {
    done.get(personId)?.begunLessons.add(lessonId)
    if (completedAt) done.get(personId)?.finishedLessons.add(lessonId)
  }
  for (const { personId, scenarioId, isOver } of runs) {
    done.get(personId)?.begunPractices.add(scenarioId)
    if (isOver) done.get(personId)?.finishedPractices.add(scenarioId)
  }
  return (personId) => done.get(personId) ?? nothing()
}

function nothing() {
  return {
    ...{ begunLessons: new Set<string>(), finishedLessons: new Set<string>() },
    ...{ begunPractices: new Set<string>(), finishedPractices: new Set<string>() },
  }
}
