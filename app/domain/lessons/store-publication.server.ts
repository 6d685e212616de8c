import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import type { Catalogue } from './catalogue'
import { type PreparedRevision, sha256 } from './lesson-revision.server'
import { practisedSince } from './practised-since'
import type { PreparedScenario } from './scenario-revision.server'

export type StoredRevision = PreparedRevision & { bundle: string }

/** What of a revision is kept. */
type KeptRevision = Pick<StoredRevision, 'hash' | 'source' | 'bundle' | 'record' | 'questions'>

/** What the content alone says. */
export type UnnumberedCatalogue = Omit<Catalogue, 'publicationId' | 'practisedSince'>

type Storing = {
  catalogue: UnnumberedCatalogue
  /** Every revision that the catalogue names. */
  revisions: PreparedRevision[]
  /** Those that were not yet stored when this publication began. */
  compiled: StoredRevision[]
  /** Every practice that the catalogue names. */
  scenarios: PreparedScenario[]
  now: Date
}

/** The revisions that are not stored yet. */
export async function findMissing(revisions: PreparedRevision[]): Promise<PreparedRevision[]> {
  const hash = { in: revisions.map((revision) => revision.hash) }
  const stored = await db.lessonRevision.findMany({ where: { hash }, select: { hash: true } })
  return revisions.filter((revision) => !stored.some((row) => row.hash === revision.hash))
}

/** Writes what is new. The caller holds the lock, so what is found missing here stays missing until it is written. */
export async function storePublication(
  tx: Transaction,
  { catalogue, revisions, compiled, scenarios, now }: Storing,
): Promise<{ publicationId: number; isNew: boolean; newRevisions: number; newPractices: number }> {
  await storeMedia(tx, revisions)
  const newRevisions = await storeRevisions(tx, compiled, now)
  const newPractices = await storeScenarios(tx, scenarios, now)
  const hash = sha256(JSON.stringify(catalogue))
  const newest = await tx.publication.findFirst({ orderBy: { id: 'desc' } })
  if (newest?.hash === hash) return { publicationId: newest.id, isNew: false, newRevisions, newPractices }
  const before = newest ? (JSON.parse(newest.catalogue) as Partial<Catalogue>).practisedSince : undefined
  const whole = { ...catalogue, practisedSince: practisedSince(catalogue, before ?? {}, now) }
  const { id } = await tx.publication.create({
    data: { hash, catalogue: JSON.stringify(whole), publishedAt: now },
    select: { id: true },
  })
  return { publicationId: id, isNew: true, newRevisions, newPractices }
}

async function storeMedia(tx: Transaction, revisions: readonly PreparedRevision[]): Promise<void> {
  const media = [
    ...new Map(revisions.flatMap((revision) => revision.media).map((file) => [file.hash, file])).values(),
  ]
  const storedMedia = await tx.media.findMany({
    where: { hash: { in: media.map((file) => file.hash) } },
    select: { hash: true },
  })
  const newMedia = media.filter((file) => !storedMedia.some((row) => row.hash === file.hash))
  if (newMedia.length) {
    await tx.media.createMany({
      data: newMedia.map((file) => ({ hash: file.hash, type: file.type, data: new Uint8Array(file.bytes) })),
    })
  }
}

/** Keeps the revisions that are not there yet; gives how many. */
export async function storeRevisions(
  tx: Transaction,
  compiled: readonly KeptRevision[],
  now: Date,
): Promise<number> {
  const storedRevisions = await tx.lessonRevision.findMany({
    where: { hash: { in: compiled.map((revision) => revision.hash) } },
    select: { hash: true },
  })
  const newRevisions = compiled.filter((one) => !storedRevisions.some((row) => row.hash === one.hash))
  if (newRevisions.length) {
    await tx.lessonRevision.createMany({
      data: newRevisions.map((revision) => ({
        hash: revision.hash,
        lessonId: revision.record.id,
        source: revision.source,
        bundle: revision.bundle,
        lesson: JSON.stringify(revision.record),
        questions: JSON.stringify(revision.questions),
        createdAt: now,
      })),
    })
  }
  return newRevisions.length
}

/** Keeps the practices that are not there yet; gives how many. */
export async function storeScenarios(
  tx: Transaction,
  scenarios: readonly PreparedScenario[],
  now: Date,
): Promise<number> {
  const stored = await tx.scenarioRevision.findMany({
    where: { hash: { in: scenarios.map((each) => each.hash) } },
    select: { hash: true },
  })
  const fresh = scenarios.filter((each) => !stored.some((row) => row.hash === each.hash))
  if (fresh.length) {
    await tx.scenarioRevision.createMany({
      data: fresh.map(({ hash, scenario }) => ({
        ...{ hash, scenarioId: scenario.id, scenario: JSON.stringify(scenario), createdAt: now },
      })),
    })
  }
  return fresh.length
}
