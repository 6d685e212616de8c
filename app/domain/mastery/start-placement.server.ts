import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { readStraight, straight } from '~/db/straight-query.server'
import { addNewRows } from '~/db/write-rows.server'
import { readCatalogueFor } from '../lessons/catalogue-for.server'
import { pathLessons } from '../lessons/placed-lesson'
import { REPEAT_WINDOW } from './engine/parameters'
import { AGAIN_AFTER_MS } from './placement/figures'
import { knownBefore } from './placement/known-before'
import { planPlacement } from './plan-placement'
import { readPlacementBank } from './read-placement-bank.server'
import { beginPlacement } from './step-placement'
import { learnerStateOf, skillStateOf } from './store/mastery-rows.server'
import { placementKey } from './store/placement-key'
import { readParameters } from './store/read-parameters.server'

export type StartedPlacement =
  | { ok: true; isNew: boolean }
  | { refusal: 'unknown-path' | 'nothing-to-ask' }
  | { refusal: 'too-soon'; nextAt: Date }

/**
 * Begins a placement test of a path for this person, or finds the one under way: a second tab, a double press and a form sent
 * again never make a second one. A new one may begin a week after the last has ended.
 */
export async function startPlacement(asked: {
  personId: string
  pathId: string
  now: Date
  seed: string
  attemptId: string
}): Promise<StartedPlacement> {
  const { personId, pathId, now, seed, attemptId } = asked
  const catalogue = await readCatalogueFor({ personId })
  const path = catalogue.paths.find(({ id }) => id === pathId)
  if (!path) return { refusal: 'unknown-path' }
  const last = await readLast(asked)
  if (last && (last.openKey !== null || last.id === attemptId)) return { ok: true, isNew: false }
  const nextAt = new Date((last?.endedAt?.getTime() ?? 0) + AGAIN_AFTER_MS)
  if (nextAt > now) return { refusal: 'too-soon', nextAt }

  const lessons = pathLessons(catalogue, path)
  const plan = planPlacement(
    lessons,
    ...(await readBefore(
      personId,
      lessons.flatMap(({ lesson }) => lesson.skills),
      now,
    )),
  )
  const step = beginPlacement({ plan, bank: await readPlacementBank(plan), seed }, now.getTime())
  if ('end' in step) return { refusal: 'nothing-to-ask' }
  const row = {
    ...{ id: attemptId, personId, pathId, publicationId: catalogue.publicationId, seed },
    ...{ openKey: placementKey(personId, pathId), startedAt: now, endedAt: null },
    ...{ plan: JSON.stringify(plan), items: JSON.stringify(step.items), verdicts: null },
  }
  const added = await addNewRows(straight, 'PlacementAttempt', [row])
  // Another start came between looking and writing; the unique key saw it, and that test is as good.
  return { ok: true, isNew: added.size > 0 }
}

type Known = { id: string; openKey: string | null; endedAt: Date | null }

/** The one under way, else the one that this form made, else the last. */
async function readLast(asked: {
  personId: string
  pathId: string
  attemptId: string
}): Promise<Known | undefined> {
  const { personId, pathId, attemptId } = asked
  const rows = await readStraight<Known>(sqltag`
    SELECT "id", "openKey", "endedAt" FROM "PlacementAttempt"
    WHERE "personId" = ${personId} AND "pathId" = ${pathId} ORDER BY "startedAt" DESC LIMIT 20`)
  return rows.find((row) => row.openKey !== null) ?? rows.find((row) => row.id === attemptId) ?? rows[0]
}

type Before = [completed: ReadonlySet<string>, known: NonNullable<Parameters<typeof planPlacement>[2]>]

async function readBefore(personId: string, skillIds: string[], now: Date): Promise<Before> {
  const since = new Date(now.getTime() - REPEAT_WINDOW)
  const [completions, rows, ability, evidence] = await Promise.all([
    db.completion.findMany({
      where: { personId, completedAt: { not: null } },
      select: { lessonId: true },
    }),
    db.skillMastery.findMany({ where: { personId, skillId: { in: skillIds }, n: { gt: 0 } } }),
    db.learnerAbility.findUnique({ where: { personId }, omit: { ranks: true, digest: true } }),
    db.evidence.findMany({
      where: { personId, skillId: { in: skillIds }, occurredAt: { gt: since } },
      distinct: ['itemId'],
      select: { itemId: true },
    }),
  ])
  const learner = ability && learnerStateOf(ability)
  const parameters = (await readParameters()).of(ability?.engineVersion ?? 0)
  const prior = new Map(
    learner
      ? rows.map(({ skillId, ...row }) => [
          skillId,
          knownBefore(skillStateOf({ ...row, skillId }), learner, {
            now: now.getTime(),
            skillId,
            parameters,
          }),
        ])
      : [],
  )
  return [new Set(completions.map((row) => row.lessonId)), { prior, seen: evidence.map((row) => row.itemId) }]
}
