import type { Transaction } from '~/db/transaction.server'
import { insertRow } from '~/db/upsert-row.server'
import { ENGINE_VERSION } from '../engine/parameters'
import { type Fold, foldEvents, foldOnto } from '../fold-events'
import type { ItemTraits } from '../item-traits'
import { newLearner } from '../skill-state'
import { type EvidenceRow, eventOf, eventsOf, evidenceColumns } from './evidence-events.server'
import { learnerStateOf, replaceStates, skillStateOf, updateStates } from './mastery-rows.server'

export type NewEvidence = Omit<EvidenceRow, 'personId'> & {
  kind: 'answer' | 'exam'
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
  tx: Transaction,
  { personId, evidence, now }: { personId: string; evidence: readonly NewEvidence[]; now: Date },
): Promise<{ known: Map<string, KnownEvidence>; added: Set<string> }> {
  const ids = evidence.map((each) => each.id)
  const items = [...new Set(evidence.map((each) => each.itemId))]
  const earlier = await tx.evidence.findMany({
    where: { OR: [{ id: { in: ids } }, { personId, itemId: { in: items } }] },
    select: { id: true, personId: true, itemId: true, isRight: true, answer: true, occurredAt: true },
  })
  const asked = new Set(ids)
  const known = new Map(earlier.filter((row) => asked.has(row.id)).map((row) => [row.id, row]))
  const added = evidence.filter((each) => !known.has(each.id))
  if (added.length === 0) return { known, added: new Set() }

  const rows = added.map(({ traits: _, ...row }) => ({ ...row, personId, receivedAt: now }))
  const [only] = rows
  // One by itself is the way of nearly every answer, and costs half as much so.
  if (only && rows.length === 1) await insertRow(tx, 'Evidence', only)
  else await tx.evidence.createMany({ data: rows })
  const lastSeen = new Map<string, number>()
  for (const { itemId, occurredAt, ...row } of earlier) {
    if (row.personId !== personId) continue
    lastSeen.set(itemId, Math.max(lastSeen.get(itemId) ?? 0, occurredAt.getTime()))
  }
  await fold(tx, personId, added, lastSeen)
  return { known, added: new Set(added.map((each) => each.id)) }
}

/** Goes on from the stored state when all of it is older; else folds the person anew. */
async function fold(
  tx: Transaction,
  personId: string,
  added: readonly NewEvidence[],
  lastSeen: Map<string, number>,
): Promise<void> {
  const skillIds = [...new Set(added.map((each) => each.skillId))]
  const ability = await tx.learnerAbility.findUnique({ where: { personId } })
  const rows = ability
    ? await tx.skillMastery.findMany({ where: { personId, skillId: { in: skillIds } } })
    : []
  const first = Math.min(...added.map((each) => each.occurredAt.getTime()))
  const isLate = ability !== null && first <= ability.tRef
  if (isLate || rows.some((row) => row.engineVersion !== ENGINE_VERSION)) {
    return await replaceStates(tx, personId, await foldAnew(tx, personId))
  }
  const skills = new Map(rows.map((row) => [row.skillId, skillStateOf(row)]))
  const events = added.map((each) => eventOf({ ...each, personId }, each.traits))
  const learner = ability ? learnerStateOf(ability) : newLearner
  const now = foldOnto({ skills, learner, lastSeen }, events)
  await updateStates(tx, personId, now)
}

/** What all of a person's evidence comes to. */
export async function foldAnew(tx: Transaction, personId: string): Promise<Fold> {
  const rows = await tx.evidence.findMany({ where: { personId }, select: evidenceColumns })
  return foldEvents(await eventsOf(tx, rows))
}
