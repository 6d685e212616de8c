import { db } from '~/db/client.server'
import { type Catalogue, findLesson } from '~/domain/lessons/catalogue'
import { recordPracticeRun } from '~/domain/mastery/record-practice-run.server'
import type { TimedInput } from '~/domain/practice/judge-run'
import type { Input } from '~/domain/practice/run-state'
import type { Scenario } from '~/domain/practice/scenario-schema'
import { keepRecent } from '~/lib/keep-recent'
import { uuidV7 } from '~/lib/uuid-v7'

const SECOND = 1_000

/** Plays a lesson's practice: through to its end, with help asked for first, or into one of its mistakes and no further. */
export async function practise(input: {
  personId: string
  catalogue: Catalogue
  moduleId: string
  lesson: string
  at: Date
  isRight: (skill: string) => boolean
  random: () => number
}): Promise<void> {
  const { personId, catalogue, at, random } = input
  const practice = findLesson(catalogue, input.moduleId, input.lesson)?.practice
  const scenario = practice && (await readScenario(practice.revision))
  if (!practice || !scenario) return
  const isRight = practice.skills.every(input.isRight)
  const wrong = scenario.wrongTurns[Math.floor(random() * scenario.wrongTurns.length)]?.inputs ?? []
  const isHelped = !isRight && random() < 0.5
  const chosen: Input[] = isRight ? scenario.solution : isHelped ? [{ help: 1 }, ...scenario.solution] : wrong
  let after = 0
  const inputs: TimedInput[] = chosen.map((each) => {
    after += Math.round((2 + random() * 6) * SECOND)
    return { input: each, at: after }
  })
  const run = {
    ...{ id: uuidV7(at.getTime(), random), revision: practice.revision, startedAt: at, inputs },
    claimsOver: isRight || isHelped,
  }
  await recordPracticeRun({ personId, run, now: new Date(at.getTime() + after + SECOND) })
}

/** With its solution and wrong turns, as its authors wrote it. */
const readScenario = keepRecent(100, async (hash: string): Promise<Scenario | null> => {
  const row = await db.scenarioRevision.findUnique({ where: { hash }, select: { scenario: true } })
  return row && (JSON.parse(row.scenario) as Scenario)
})
