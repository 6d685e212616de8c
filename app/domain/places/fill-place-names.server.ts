import { db } from '~/db/client.server'
import { foldText } from '~/lib/fold-text'

/** Places from before they could be searched get their folded names. Run after migrations; returns how many. */
export async function fillPlaceNames(): Promise<number> {
  const select = { id: true, name: true } as const
  const places = await db.place.findMany({ where: { foldedName: '' }, select })
  for (const { id, name } of places)
    await db.place.update({ where: { id }, data: { foldedName: foldText(name) } })
  const periods = await db.placePeriod.findMany({ where: { foldedName: '' }, select })
  for (const { id, name } of periods)
    await db.placePeriod.update({ where: { id }, data: { foldedName: foldText(name) } })
  return places.length
}
