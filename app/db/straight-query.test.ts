import { sqltag } from '@prisma/client/runtime/client'
import { expect, test } from 'vitest'
import { db } from './client.server'
import { inStraightTransaction, straight } from './straight-query.server'
import { addNewRows, upsertRows } from './write-rows.server'

const row = (id: string) => ({ id, parentId: null, kind: 'village', name: id })
const person = (id: string, createdAt: Date) => ({
  ...{ id, displayName: id, identifier: id, identifierKind: 'user-name', secretHash: 'none' },
  createdAt,
})

test('what a straight transaction wrote is kept whole, or not at all', async () => {
  const answer = await inStraightTransaction(async (tx) => {
    await upsertRows(tx, 'Place', [row('kept')], ['id'])
    return await tx.$queryRaw(sqltag`SELECT "name" FROM "Place" WHERE "id" = ${'kept'}`)
  })
  expect(answer).toEqual([{ name: 'kept' }])
  const failing = inStraightTransaction(async (tx) => {
    await upsertRows(tx, 'Place', [row('undone')], ['id'])
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  expect((await db.place.findMany()).map((place) => place.id)).toEqual(['kept'])
})

test('a statement that fails undoes its straight transaction, and the next one works', async () => {
  const failing = inStraightTransaction(async (tx) => {
    await upsertRows(tx, 'Place', [row('before')], ['id'])
    await tx.$executeRaw(sqltag`INSERT INTO "Place" ("id") VALUES (NULL)`)
  })
  await expect(failing).rejects.toThrow()
  expect(await inStraightTransaction((tx) => addNewRows(tx, 'Place', [row('after')]))).toEqual(
    new Set(['after']),
  )
  expect(await db.place.findUnique({ where: { id: 'before' } })).toBeNull()
})

test('many straight transactions at once, and plain writes among them, all arrive', async () => {
  await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      await inStraightTransaction((tx) => addNewRows(tx, 'Place', [row(`many-${at}`)]))
      await db.place.create({ data: row(`many-${at}-beside`) })
    }),
  )
  expect(await db.place.count({ where: { id: { startsWith: 'many-' } } })).toBe(40)
})

test('a time read straight is the time that was written', async () => {
  const at = new Date('2026-02-03T04:05:06.789Z')
  await db.person.create({ data: person('timed', at) })
  const read = await straight.$queryRaw(sqltag`SELECT "createdAt" FROM "Person" WHERE "id" = ${'timed'}`)
  expect(read).toEqual([{ createdAt: at }])
})
