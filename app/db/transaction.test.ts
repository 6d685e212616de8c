import { expect, test } from 'vitest'
import { db } from './client.server'
import { inTransaction } from './transaction.server'

const row = (id: string) => ({ id, parentId: null, kind: 'village', name: id })
const pause = () => new Promise((resolve) => setTimeout(resolve, 30))

test('a write beside a transaction that fails is kept', async () => {
  const failing = inTransaction(async (tx) => {
    await tx.place.create({ data: row('inside') })
    await pause()
    throw new Error('undo')
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const beside = db.place.create({ data: row('beside') })
  await expect(failing).rejects.toThrow('undo')
  await beside
  const ids = (await db.place.findMany()).map((place) => place.id)
  expect(ids).toEqual(['beside'])
})

test('nobody sees what is not committed', async () => {
  const slow = inTransaction(async (tx) => {
    await tx.place.create({ data: row('half') })
    await pause()
    await tx.place.delete({ where: { id: 'half' } })
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await db.place.findUnique({ where: { id: 'half' } })).toBeNull()
  await slow
})

test('many transactions at once all arrive', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      inTransaction(async (tx) => {
        const before = await tx.place.count()
        await tx.place.create({ data: row(`many-${at}-${before}`) })
      }),
    ),
  )
  expect(await db.place.count({ where: { id: { startsWith: 'many-' } } })).toBe(20)
})
