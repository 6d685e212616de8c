import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { addNewRows } from '~/db/write-rows.server'
import { type Fold, foldEvents, foldOnto } from '../fold-events'
import type { ItemTraits } from '../item-traits'
import { newLearner } from '../skill-state'
import type { EngineRules } from './engine-rules.server'
import { type EvidenceRow, eventOf, eventsOf, readEvidence } from './evidence-events.server'
import { readStates, replaceStates, updateStates } from './mastery-rows.server'
import { readNewestParameters } from './read-parameters.server'

export type NewEvidence = Omit<EvidenceRow, 'personId'> & {
  /** JSON */
  answer: string
  attemptId: string | null
  traits: ItemTraits
}

export type KnownEvidence = { personId: string; isRight: boolean; answer: string }

/**
 * Stores the evidence whose id is not known yet and folds it into the person's mastery. `known` tells who gave which of
 * the ids before; `added` are the ids that are new. The caller has locked the person (`lockPerson`) and lists no id twice.
 */
export async function appendEvidence(
  tx: SqlClient,
  {
    personId,
    evidence,
    now,
    rules,
  }: { personId: string; evidence: readonly NewEvidence[]; now: Date; rules: EngineRules },
): Promise<{ known: Map<string, KnownEvidence>; added: Set<string> }> {
  const rows = evidence.map(({ traits: _, ...row }) => ({ ...row, personId, receivedAt: now }))
  const added = await addNewRows(tx, 'Evidence', rows)
  const isAdded = (each: NewEvidence) => added.has(each.id)
  const known = await readKnown(
    tx,
    evidence.filter((each) => !isAdded(each)),
  )
  await fold(tx, personId, evidence.filter(isAdded), rules)
  return { known, added }
}

async function readKnown(
  tx: SqlClient,
  evidence: readonly NewEvidence[],
): Promise<Map<string, KnownEvidence>> {
  if (evidence.length === 0) return new Map()
  const rows = await tx.$queryRaw<(KnownEvidence & { id: string })[]>(sqltag`
    SELECT "id", "personId", "isRight", "answer" FROM "Evidence"
    WHERE "id" IN (${sqlList(evidence.map((each) => each.id))})`)
  return new Map(rows.map((row) => [row.id, { ...row, isRight: Boolean(row.isRight) }]))
}

/** Goes on from the stored state when all of it is older; else folds the person anew. */
async function fold(
  tx: SqlClient,
  personId: string,
  added: readonly NewEvidence[],
  rules: EngineRules,
): Promise<void> {
  if (added.length === 0) return
  const { learner, version, digest, skills } = await readStates(tx, personId, [
    ...new Set(added.map((each) => each.skillId)),
  ])
  const first = Math.min(...added.map((each) => each.occurredAt.getTime()))
  const isLate = learner !== null && first <= learner.tRef
  const { hasPractice, parameters } = rules
  if (isLate || (learner && version !== parameters.version)) {
    // Newer than ours: they were shipped while we looked the other way.
    const isBehind = version > parameters.version
    const used = isBehind ? { hasPractice, parameters: await readNewestParameters(tx) } : rules
    return await replaceStates(tx, personId, await foldAnew(tx, personId, used), used.parameters.version)
  }
  const lastSeen = learner ? await readLastSeen(tx, personId, added) : new Map<string, number>()
  const events = added.map((each) => eventOf({ ...each, personId }, each.traits, parameters))
  const before = { skills, learner: learner ?? newLearner, lastSeen }
  const now = foldOnto(before, events, hasPractice, parameters)
  await updateStates(tx, personId, now, parameters.version, digest)
}

/** When the person met these items before, in ms since the epoch; not those met for the first time. */
async function readLastSeen(
  tx: SqlClient,
  personId: string,
  added: readonly NewEvidence[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ itemId: string; at: string | Date }[]>(sqltag`
    SELECT "itemId", MAX("occurredAt") AS "at" FROM "Evidence"
    WHERE "personId" = ${personId} AND "itemId" IN (${sqlList([...new Set(added.map((each) => each.itemId))])})
      AND "id" NOT IN (${sqlList(added.map((each) => each.id))})
    GROUP BY "itemId"`)
  return new Map(rows.map(({ itemId, at }) => [itemId, new Date(at).getTime()]))
}

/** What all of a person's evidence comes to. */
export async function foldAnew(
  tx: SqlClient,
  personId: string,
  { hasPractice, parameters }: EngineRules,
): Promise<Fold> {
  const events = await eventsOf(tx, await readEvidence(tx, personId), parameters)
  return foldEvents(events, hasPractice, parameters)
}
