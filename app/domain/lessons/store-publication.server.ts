import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'
import type { PreparedRevision } from './lesson-revision.server'

export type StoredRevision = PreparedRevision & { bundle: string }

type Storing = {
  hash: string
  catalogue: string
  /** Every revision that the catalogue names. */
  revisions: PreparedRevision[]
  /** Those that were not yet stored when this publication began. */
  compiled: StoredRevision[]
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
  { hash, catalogue, revisions, compiled, now }: Storing,
): Promise<{ publicationId: number; isNew: boolean; newRevisions: number }> {
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

  const newest = await tx.publication.findFirst({ orderBy: { id: 'desc' }, select: { id: true, hash: true } })
  if (newest?.hash === hash) {
    return { publicationId: newest.id, isNew: false, newRevisions: newRevisions.length }
  }
  const { id } = await tx.publication.create({
    data: { hash, catalogue, publishedAt: now },
    select: { id: true },
  })
  return { publicationId: id, isNew: true, newRevisions: newRevisions.length }
}
