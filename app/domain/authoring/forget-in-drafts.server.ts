import type { Transaction } from '~/db/transaction.server'

/**
 * What somebody wrote stays, since learners learn by it; that it was they is told nowhere any more. Files of questions that still
 * wait go with them.
 */
export async function forgetInDrafts(tx: Transaction, personId: string): Promise<void> {
  const nobody = null
  await tx.draft.updateMany({ where: { createdById: personId }, data: { createdById: nobody } })
  await tx.draftFile.updateMany({ where: { changedById: personId }, data: { changedById: nobody } })
  await tx.draftEarlier.updateMany({ where: { changedById: personId }, data: { changedById: nobody } })
  await tx.draftStep.updateMany({ where: { actorId: personId }, data: { actorId: nobody } })
  await tx.reviewNote.updateMany({ where: { authorId: personId }, data: { authorId: nobody } })
  await tx.reviewNote.updateMany({ where: { settledById: personId }, data: { settledById: nobody } })
  await tx.edition.updateMany({ where: { draftedById: personId }, data: { draftedById: nobody } })
  await tx.edition.updateMany({ where: { approvedById: personId }, data: { approvedById: nobody } })
  await tx.edition.updateMany({ where: { publishedById: personId }, data: { publishedById: nobody } })
  await tx.uploadedMedia.updateMany({ where: { uploadedById: personId }, data: { uploadedById: nobody } })
  await tx.bankImport.deleteMany({ where: { createdById: personId } })
}
