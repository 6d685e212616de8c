import { db } from '~/db/client.server'
import { ensureCountry } from '~/domain/places/ensure-country.server'

export const PROVINCE = 'demo-tinh-song-may'
export const COMMUNE = 'demo-xa-mau'

/** Invented: no such province or commune exists, so that nobody finds their own in a demonstration. */
export const VILLAGES = [
  { id: 'demo-thon-dong-chua', name: 'thôn Đồng Chùa' },
  { id: 'demo-thon-ben-gao', name: 'thôn Bến Gạo' },
  { id: 'demo-thon-khe-may', name: 'thôn Khe Mây' },
] as const

export type VillageId = (typeof VILLAGES)[number]['id']

/** The country, one province, one commune and its three villages. */
export async function seedPlaces(): Promise<void> {
  const country = await ensureCountry()
  await place(PROVINCE, country, 'province', 'tỉnh Sông Mây')
  await place(COMMUNE, PROVINCE, 'commune', 'xã Mẫu')
  for (const village of VILLAGES) await place(village.id, COMMUNE, 'village', village.name)
}

async function place(id: string, parentId: string, kind: string, name: string): Promise<void> {
  await db.place.upsert({ where: { id }, create: { id, parentId, kind, name }, update: {} })
}
