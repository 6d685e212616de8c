import type { Transaction } from '~/db/transaction.server'

/** What somebody wrote here stays, since classes learn from it, and then names nobody as its author. */
export async function forgetInAuthoring(tx: Transaction, personId: string): Promise<void> {
  await tx.draft.updateMany({ where: { createdById: personId }, data: { createdById: null } })
  await tx.draftFile.updateMany({ where: { changedById: personId }, data: { changedById: null } })
  await tx.draftEarlier.updateMany({ where: { changedById: personId }, data: { changedById: null } })
  await tx.reviewNote.updateMany({ where: { authorId: personId }, data: { authorId: null } })
  await tx.reviewNote.updateMany({ where: { settledById: personId }, data: { settledById: null } })
  await tx.draftStep.updateMany({ where: { actorId: personId }, data: { actorId: null } })
  await tx.edition.updateMany({ where: { draftedById: personId }, data: { draftedById: null } })
  await tx.edition.updateMany({ where: { approvedById: personId }, data: { approvedById: null } })
  await tx.edition.updateMany({ where: { publishedById: personId }, data: { publishedById: null } })
  await tx.uploadedMedia.updateMany({ where: { uploadedById: personId }, data: { uploadedById: null } })
  await tx.bankImport.deleteMany({ where: { createdById: personId } })
}
