import { db } from '~/db/client.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Viewer } from '~/domain/accounts/viewer'
import type { CardScope } from '~/domain/groups/card-scope'
import { seededRandom } from '~/lib/seeded-random'

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Lò', 'Nông']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Hoàng Phương', 'Thị Ngọc', 'Quốc', 'Đình']
const NAMES = ['Hạnh', 'Pó', 'Đào', 'Mận', 'Sơn', 'Ánh', 'Tuyết', 'Dũng', 'Khuê', 'Bền', 'Lan', 'Nghiêm']
const TEAMS = 20

/** A commune with people in teams who have never signed in, and its officer. */
export async function fillTeams(count: number): Promise<{ viewer: Viewer; scope: CardScope }> {
  const random = seededRandom('cards')
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const [placeId, at] = ['bench-commune', new Date('2026-11-01T00:00:00Z')]
  await db.place.create({ data: { id: placeId, kind: 'commune', name: 'Xã Đo' } })
  const teams = Array.from({ length: TEAMS }, (_, i) => ({ id: `bench-${i}`, placeId: `bench-village-${i}` }))
  await db.place.createMany({
    data: teams.map((team, i) => ({
      ...{ id: team.placeId, parentId: placeId, kind: 'village', name: `thôn Đồng Chùa ${i + 1}` },
    })),
  })
  await db.team.createMany({
    data: teams.map((team, i) => ({ ...team, name: `Tổ công nghệ số cộng đồng thôn Đồng Chùa ${i + 1}` })),
  })
  const people = Array.from({ length: count }, (_, i) => ({
    ...{ id: crypto.randomUUID(), ...nameColumns(`${one(FAMILIES)} ${one(MIDDLES)} ${one(NAMES)}`) },
    ...{ identifier: `nguoi.so.${i}`, identifierKind: 'user-name', createdAt: at },
  }))
  for (let from = 0; from < count; from += 200) {
    const some = people.slice(from, from + 200)
    await db.person.createMany({ data: some })
    await db.teamMember.createMany({
      data: some.map(({ id }, i) => ({
        ...{ teamId: `bench-${(from + i) % TEAMS}`, personId: id, joinedAt: at },
      })),
    })
  }
  const role = { kind: 'commune-officer', scopeKind: 'place', scopeId: placeId } as const
  return { viewer: { personId: 'bench-officer', roles: [role] }, scope: { kind: 'place', id: placeId } }
}
