import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { aRosterCommune, ROSTER_DAY } from '#tests/support/roster'
import { db } from '~/db/client.server'
import { inStraightTransaction, type SqlClient } from '~/db/straight-query.server'
import { TakenMeanwhile } from '../import-kind'
import { checkPeople } from './check-people'
import { commitPeople } from './commit-people.server'
import { readPeopleStock } from './read-people-stock.server'

/** As if somebody took the names right after they were looked for. */
const blind = (tx: SqlClient): SqlClient => ({
  $queryRaw: async <Rows>(sql: Parameters<SqlClient['$queryRaw']>[0]) =>
    sql.sql.includes('"identifier" IN') ? ([] as Rows) : tx.$queryRaw<Rows>(sql),
  $executeRaw: (sql) => tx.$executeRaw(sql),
})

test('when somebody takes a user name in the same moment nothing is written, and the next time another name', async () => {
  const { id, commune } = await aRosterCommune('taken')
  await aPerson({ displayName: 'Phạm Văn Bình', identifier: 'hoangthitaken' })
  const about = { placeId: commune, options: {}, now: ROSTER_DAY }
  const cells = { name: 'Hoàng Thị Taken', village: 'thôn Đồng Chùa', position: 'Tổ phó' }
  const row = { position: 0, sheet: '', row: 2, cells }
  const checked = checkPeople([row], await readPeopleStock(about))
  const decided = () => checked.map((each) => ({ ...row, ...each, decision: '' }))
  const at = () => ({ ...about, importId: id('import'), actorId: id('officer'), memory: new Map() })

  const clash = inStraightTransaction((tx) => commitPeople(blind(tx), decided(), at()))
  await expect(clash).rejects.toBeInstanceOf(TakenMeanwhile)
  expect(await db.person.count({ where: { displayName: cells.name } })).toBe(0)
  expect(await db.teamMember.count({ where: { teamId: id('team') } })).toBe(0)

  const [written] = await inStraightTransaction((tx) => commitPeople(tx, decided(), at()))
  expect(written).toMatchObject({ position: 0, before: { kind: 'created' } })
  const member = await db.teamMember.findFirstOrThrow({
    where: { teamId: id('team') },
    include: { person: true },
  })
  expect(member).toMatchObject({ isDeputy: true, leftAt: null, person: { identifier: 'hoangthitaken2' } })
})
