import { db } from '~/db/client.server'
import { COMMUNE, VILLAGES, type VillageId } from './demonstration-places'

export const CLASS = 'demo-lop-khoa-thang-11'

export function teamOf(village: VillageId): string {
  return village.replace('thon', 'to')
}

/** One team for each village, and one class of the commune. */
export async function seedGroups(): Promise<void> {
  for (const village of VILLAGES) {
    const id = teamOf(village.id)
    const team = { id, placeId: village.id, name: `Tổ công nghệ số cộng đồng ${village.name}` }
    await db.team.upsert({ where: { id }, create: team, update: {} })
  }
  const name = 'Lớp Tổ công nghệ số, khoá tháng 11'
  await db.class.upsert({
    where: { id: CLASS },
    create: { id: CLASS, placeId: COMMUNE, name, joinCode: 'K7M2QP' },
    update: {},
  })
}
