import { db } from '~/db/client.server'
import type { Transaction } from '~/db/transaction.server'

/** Has this person signed in on this device before? */
export async function isKnownDevice(
  input: { personId: string; deviceHash: string },
  tx: Transaction = db,
): Promise<boolean> {
  const { personId, deviceHash } = input
  const row = await tx.knownDevice.findUnique({
    where: { personId_deviceHash: { personId, deviceHash } },
    select: { personId: true },
  })
  return row !== null
}
