import { inTransaction } from '~/db/transaction.server'

type Asked = {
  personId: string
  kind: 'guardian' | 'own'
  how: 'paper' | 'sign-in'
  givenBy: string
  givenById: string | null
  recordedById: string
  now: Date
}

/** Writes a consent down, with its line in the audit log. One of this kind that holds already is left as it is. */
export async function keepConsent(asked: Asked): Promise<void> {
  const { now, ...row } = asked
  await inTransaction(async (tx) => {
    const { personId, kind } = row
    if (await tx.consent.findFirst({ where: { personId, kind, withdrawnAt: null }, select: { id: true } }))
      return
    await tx.consent.create({ data: { id: crypto.randomUUID(), ...row, givenAt: now } })
    const entry = { actorId: row.recordedById, subjectId: personId, action: `record-${kind}-consent` }
    await tx.auditEntry.create({
      data: { id: crypto.randomUUID(), ...entry, detail: row.how, at: now },
    })
  })
}
