import { inTransaction } from '~/db/transaction.server'

/** Writes that a draft has this picture under this name, in place of one that was called so. */
export async function putPicture(of: {
  draftId: string
  name: string
  hash: string
  personId: string
  now: Date
}): Promise<void> {
  const { draftId, hash, personId, now } = of
  const name = `media/${of.name}`
  const changed = { mediaHash: hash, changedById: personId, changedAt: now }
  await inTransaction(async (tx) => {
    await tx.draftFile.upsert({
      where: { draftId_name: { draftId, name } },
      create: { draftId, name, ...changed },
      update: { ...changed, version: { increment: 1 } },
    })
    await tx.draft.update({ where: { id: draftId }, data: { version: { increment: 1 }, updatedAt: now } })
  })
}

export async function dropPicture(of: { draftId: string; name: string; now: Date }): Promise<void> {
  const { draftId, now } = of
  await inTransaction(async (tx) => {
    await tx.draftFile.deleteMany({ where: { draftId, name: `media/${of.name}`, mediaHash: { not: null } } })
    await tx.draft.update({ where: { id: draftId }, data: { version: { increment: 1 }, updatedAt: now } })
  })
}
