import { db } from '~/db/client.server'
import { nameColumns } from './name-columns'

/** People from before names could be searched get what searching and ordering need. Run after migrations; returns how many. */
export async function fillNameColumns(): Promise<number> {
  const people = await db.person.findMany({ where: { nameKey: '' }, select: { id: true, displayName: true } })
  for (const { id, displayName } of people)
    await db.person.update({ where: { id }, data: nameColumns(displayName) })
  return people.length
}
