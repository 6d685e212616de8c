import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import type { Question } from '../../lessons/question'
import { type Parameters, SHIPPED } from '../engine/parameters'
import { type ItemTraits, itemTraits, PRACTICE_TRAITS, TYPICAL_EASINESS } from '../item-traits'
import type { MasteryEvent } from '../mastery-event'

export type EvidenceRow = {
  id: string
  personId: string
  skillId: string
  itemId: string
  /** Of the lesson, or of the scenario; empty for what was observed. */
  revision: string
  kind: 'answer' | 'exam' | 'practice' | 'observed' | 'placement'
  isRight: boolean
  hintUsed: boolean
  occurredAt: Date
}

const MOST_REVISIONS = 1_000
const UNKNOWN_ITEM: ItemTraits = { easiness: TYPICAL_EASINESS, shape: 'choice' }

/** Revisions never change, so what was read of one holds for as long as the process lives. */
const known = new Map<string, Map<string, ItemTraits>>()

/** As the database gives it. */
type StoredEvidence = Omit<EvidenceRow, 'kind'> & { kind: string }

/** All of these people's that had come in before that moment. */
export async function readEvidenceBefore(
  tx: SqlClient,
  personIds: readonly string[],
  before: Date,
): Promise<StoredEvidence[]> {
  const rows = await tx.$queryRaw<StoredEvidence[]>(sqltag`
    SELECT "id", "personId", "skillId", "itemId", "revision", "kind", "isRight", "hintUsed", "occurredAt"
    FROM "Evidence" WHERE "personId" IN (${sqlList(personIds)}) AND "receivedAt" < ${before}`)
  return rows.map(asStored)
}

/** All of a person's. */
export function readEvidence(tx: SqlClient, personId: string): Promise<StoredEvidence[]> {
  return readEvidenceOf(tx, sqlList([personId]))
}

/** All of these people's, in no order. */
export async function readEvidenceOf(tx: SqlClient, personIds: Sql): Promise<StoredEvidence[]> {
  const rows = await tx.$queryRaw<StoredEvidence[]>(sqltag`
    SELECT "id", "personId", "skillId", "itemId", "revision", "kind", "isRight", "hintUsed", "occurredAt"
    FROM "Evidence" WHERE "personId" IN (${personIds})`)
  return rows.map(asStored)
}

/** A raw query on SQLite gives 0 or 1. */
function asStored(row: StoredEvidence): StoredEvidence {
  return { ...row, isRight: Boolean(row.isRight), hintUsed: Boolean(row.hintUsed) }
}

/**
 * Evidence as the engine reads it: with the difficulty and the shape that the question had in its revision. All practices
 * count alike, and what somebody saw with their own eyes counts as a practice.
 */
export async function eventsOf(
  tx: SqlClient,
  rows: readonly StoredEvidence[],
  parameters: Parameters = SHIPPED,
): Promise<MasteryEvent[]> {
  const answers = rows.filter((row) => !isDone(row))
  const traits = await readTraits(tx, new Set(answers.map((row) => row.revision)))
  const traitsOf = (row: StoredEvidence) =>
    isDone(row) ? PRACTICE_TRAITS : (traits.get(row.revision)?.get(row.itemId) ?? UNKNOWN_ITEM)
  return rows.map((row) => eventOf(row, traitsOf(row), parameters))
}

/** Done with the hands, not answered. */
function isDone({ kind }: StoredEvidence): boolean {
  return kind === 'practice' || kind === 'observed'
}

/** Easiness as fitted, where it was; else as the author judged it. */
export function eventOf(
  row: StoredEvidence,
  traits: ItemTraits,
  { items }: Pick<Parameters, 'items'> = SHIPPED,
): MasteryEvent {
  const { id, itemId, skillId, isRight, hintUsed, kind } = row
  const at = row.occurredAt.getTime()
  const event = { id, itemId, skillId, isRight, hintUsed, at, ...traits, ...items.get(itemId) }
  return kind === 'placement' ? { ...event, estimateOnly: true } : event
}

async function readTraits(tx: SqlClient, hashes: Set<string>): Promise<Map<string, Map<string, ItemTraits>>> {
  const missing = [...hashes].filter((hash) => !known.has(hash))
  if (missing.length === 0) return known
  if (known.size + missing.length > MOST_REVISIONS) known.clear()
  const needed = [...hashes].filter((hash) => !known.has(hash))
  const rows = await tx.$queryRaw<{ hash: string; questions: string }[]>(
    sqltag`SELECT "hash", "questions" FROM "LessonRevision" WHERE "hash" IN (${sqlList(needed)})`,
  )
  for (const row of rows) {
    const questions = JSON.parse(row.questions) as Question[]
    known.set(row.hash, new Map(questions.map((question) => [question.id, itemTraits(question)])))
  }
  return known
}
