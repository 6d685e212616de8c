import { seededRandom } from '~/lib/seeded-random'
import { NameDrawer } from './demonstration-names'
import { EVERYBODY } from './demonstration-people'
import { COMMUNES, type CommunePlan, type TeamPlan, type VillagePlan } from './plan'

/** One line of the list of teams that a commune keeps in Excel. */
export type RosterRow = {
  name: string
  village: string
  team: string
  position: string
  phone: string
  birthYear: string
  youthUnion: string
  smartphone: string
  /** Not on the list: when they have left the team since. */
  leftDaysAgo?: number
}

const HEADERS = [
  'STT',
  'Họ và tên',
  'Thôn/bản/ấp/khóm',
  'Tổ',
  'Chức vụ',
  'SĐT',
  'Năm sinh',
  'Đoàn viên',
  'Smartphone',
]
/** Members of the commune's first three teams are known already; that of the first has its head. */
const HEADED = 'thôn Đồng Chùa'

/** The same people whenever and wherever it is asked. */
export function rosterOf(commune: CommunePlan): readonly RosterRow[] {
  return ROSTERS.get(commune.name) ?? []
}

export function asCsv(rows: readonly RosterRow[]): Uint8Array {
  const lines = rows.map((row, at) => [
    ...[String(at + 1), row.name, row.village, row.team, row.position, row.phone],
    ...[row.birthYear, row.youthUnion, row.smartphone],
  ])
  return new TextEncoder().encode([HEADERS, ...lines].map((line) => line.join(';')).join('\r\n'))
}

const ROSTERS = drawRosters()

function drawRosters(): Map<string, RosterRow[]> {
  const random = seededRandom('demonstration: teams')
  const names = new NameDrawer(
    random,
    EVERYBODY.map((person) => person.displayName),
  )
  return new Map(
    COMMUNES.map((commune) => [
      commune.name,
      commune.villages.flatMap((village) =>
        village.teams.flatMap((team) => drawTeam(commune, village, team, names, random)),
      ),
    ]),
  )
}

function drawTeam(
  commune: CommunePlan,
  village: VillagePlan,
  team: TeamPlan,
  names: NameDrawer,
  random: () => number,
): RosterRow[] {
  const isHeaded = village.name === HEADED
  return Array.from({ length: team.members + team.left }, (_, at) => {
    const birthYear = 1966 + Math.floor(random() * 38)
    const rank = isHeaded ? at + 1 : at
    const isGone = at >= team.members
    return {
      ...{ name: names.draw(commune.peoples), village: village.name, team: team.name },
      position: rank === 0 ? 'Tổ trưởng' : rank === 1 ? 'Tổ phó' : 'Thành viên',
      phone: random() < 0.8 ? `09${String(10_000_000 + Math.floor(random() * 89_999_999))}` : '',
      birthYear: random() < 0.9 ? String(birthYear) : '',
      youthUnion: birthYear >= 1996 ? 'x' : '',
      smartphone: random() < 0.86 ? 'có' : random() < 0.6 ? 'không' : '',
      ...(isGone ? { leftDaysAgo: 18 + Math.floor(random() * 20) } : {}),
    }
  })
}
