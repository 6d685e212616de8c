import { expect, test } from 'vitest'
import { db } from './client.server'
import { databaseUrl, isPostgres } from './database-url.server'
import { withoutWaitingForDisk } from './without-waiting-for-disk.server'

const FULL = 2

test.skipIf(isPostgres(databaseUrl()))(
  'afterwards every commit waits for the disk again, also when the work failed',
  async () => {
    const level = async () => {
      const [row] = await db.$queryRawUnsafe<{ synchronous: bigint | number }[]>('PRAGMA synchronous')
      return Number(row?.synchronous)
    }
    expect(await withoutWaitingForDisk(level)).toBe(0)
    expect(await level()).toBe(FULL)
    const failing = withoutWaitingForDisk(() => Promise.reject(new Error('broken off')))
    await expect(failing).rejects.toThrow('broken off')
    expect(await level()).toBe(FULL)
  },
)
