import { db } from '~/db/client.server'

/** Has this person signed in on this device before? */
export async function isKnownDevice(input: { personId: string; deviceHash: string }): Promise<boolean> {
  const { personId, deviceHash } = input
  const row = await db.knownDevice.findUnique({
    where: { personId_deviceHash: { personId, deviceHash } },
    select: { personId: true },
  })
  return row !== null
}
