import { db } from '~/db/client.server'

/** The root of the tree of places, made when a new installation has none yet; returns its id. */
export async function ensureCountry(): Promise<string> {
  const root = await db.place.findFirst({ where: { parentId: null }, orderBy: { id: 'asc' } })
  if (root) return root.id
  const country = { id: 'vn', kind: 'country', name: 'Việt Nam' }
  await db.place.upsert({ where: { id: country.id }, create: country, update: {} })
  return country.id
}
