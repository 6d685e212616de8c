import { inTransaction } from '~/db/transaction.server'
import { addNewRows, type Row } from '~/db/write-rows.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { foldText } from '~/lib/fold-text'
import { seededRandom } from '~/lib/seeded-random'
import { uuidV7 } from '~/lib/uuid-v7'

const COMMUNES = 12
const VILLAGES = 12

// As often as in any Vietnamese list: four in ten are called Nguyễn, half the women have Thị in their name.
const FAMILY =
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tô Chu Lò'
const MIDDLE = 'Văn Văn Văn Thị Thị Thị Thị Hữu Đức Minh Ngọc Thanh Quang Thuý Xuân Hồng Công Kim Bảo Gia A'
const GIVEN =
  'An Anh Bình Châu Cường Dung Dũng Duy Đạt Đông Giang Hà Hải Hạnh Hằng Hoa Hoà Hùng Hương Huy Khánh Lan Linh Loan Long Mai Minh Nam Nga Ngân Ngọc Nhung Oanh Páo Phong Phúc Phương Quân Quỳnh Sơn Tâm Thảo Thắng Thoa Thu Thuỷ Trang Trung Tuấn Tú Uyên Vân Việt Yến Xuân'

export type BenchPlaces = { province: string; commune: string; village: string }

/** A province of 12 communes with 12 villages each, teams and classes in them, and this many people at home in the villages. */
export async function fillPeople(count: number): Promise<BenchPlaces> {
  const random = seededRandom('people')
  const villages: string[] = []
  const places: (Row & { id: string })[] = [
    place('vn', null, 'country', 'Việt Nam'),
    place('tinh', 'vn', 'province', 'tỉnh Đo'),
  ]
  for (let commune = 1; commune <= COMMUNES; commune++) {
    places.push(place(`xa-${commune}`, 'tinh', 'commune', `xã Số ${commune}`))
    for (let village = 1; village <= VILLAGES; village++) {
      villages.push(`thon-${commune}-${village}`)
      places.push(place(`thon-${commune}-${village}`, `xa-${commune}`, 'village', `thôn ${village}`))
    }
  }
  const now = new Date()
  await inTransaction(async (tx) => {
    await addNewRows(tx, 'Place', places)
    await addNewRows(
      tx,
      'Team',
      villages.map((placeId) => ({ id: `to-${placeId}`, placeId, name: `Tổ ${placeId}` })),
    )
  })
  const one = (words: string[]) => words[Math.floor(random() * words.length)] ?? ''
  const [family, middle, given] = [FAMILY, MIDDLE, GIVEN].map((words) => words.split(' '))
  for (let at = 0; at < count; at += 1000) {
    const people = Array.from({ length: Math.min(1000, count - at) }, (_, i) => ({
      id: uuidV7(now.getTime() + at + i, random),
      ...nameColumns(`${one(family ?? [])} ${one(middle ?? [])} ${one(given ?? [])}`),
      ...{ identifier: `nguoi-${at + i}`, identifierKind: 'user-name', createdAt: now },
      placeId: one(villages),
    }))
    const members = people
      .filter((_, i) => i % 9 === 0)
      .map(({ id, placeId }) => ({ teamId: `to-${placeId}`, personId: id, joinedAt: now }))
    await inTransaction(async (tx) => {
      await addNewRows(tx, 'Person', people)
      await tx.teamMember.createMany({ data: members })
    })
  }
  return { province: 'tinh', commune: 'xa-7', village: 'thon-7-7' }
}

function place(id: string, parentId: string | null, kind: string, name: string): Row & { id: string } {
  return { id, parentId, kind, name, foldedName: foldText(name) }
}
