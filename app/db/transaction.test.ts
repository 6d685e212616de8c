import { expect, test } from 'vitest'
import { db } from './client.server'
import { inTransaction, isUniqueViolation } from './transaction.server'
import { addNewRows, upsertRows } from './write-rows.server'

const row = (id: string) => ({
  ...{ id, parentId: null, kind: 'village', name: id },
  ...{ foldedName: id, closedOn: null },
})
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

test('of plain writes among transactions that wait for each other and fail, none is lost', async () => {
  const failing = Array.from({ length: 6 }, (_, at) =>
    inTransaction(async (tx) => {
      await tx.place.create({ data: row(`lost-${at}`) })
      await new Promise((resolve) => setTimeout(resolve, at * 3))
      throw new Error('undo')
    }).catch((error: Error) => error.message),
  )
  const plain = Array.from({ length: 40 }, (_, at) => db.place.create({ data: row(`plain-${at}`) }))
  await Promise.all(plain)
  expect(await Promise.all(failing)).toEqual(Array(6).fill('undo'))
  expect(await db.place.count({ where: { id: { startsWith: 'plain-' } } })).toBe(40)
  expect(await db.place.count({ where: { id: { startsWith: 'lost-' } } })).toBe(0)
})

test('a taken key is recognised', async () => {
  await db.place.create({ data: row('taken') })
  const error = await db.place.create({ data: row('taken') }).catch((thrown: unknown) => thrown)
  expect(isUniqueViolation(error)).toBe(true)
  expect(isUniqueViolation(new Error('another'))).toBe(false)
})

test('rows put in the place of others keep their keys and nothing else', async () => {
  await upsertRows(db, 'Place', [row('upserted')], ['id'])
  await upsertRows(db, 'Place', [{ ...row('upserted'), name: 'Thôn mới' }, row('beside-it')], ['id'])
  const places = await db.place.findMany({ where: { id: { in: ['upserted', 'beside-it'] } } })
  expect(places).toEqual(expect.arrayContaining([{ ...row('upserted'), name: 'Thôn mới' }, row('beside-it')]))
  expect(places).toHaveLength(2)
})

test('of rows to add only those that are new are added, and told', async () => {
  await db.place.create({ data: row('old') })
  const added = await addNewRows(db, 'Place', [{ ...row('old'), name: 'Tên khác' }, row('new')])
  expect([...added]).toEqual(['new'])
  expect(await db.place.findUnique({ where: { id: 'old' } })).toEqual(row('old'))
})
