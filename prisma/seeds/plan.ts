/** What the demonstration's province consists of. All names are invented, so that nobody finds their own place in it. */

export type TeamPlan = { name: string; decision: string; members: number; left: number }
export type VillagePlan = {
  /** One of PlaceKind, whose word stands before the name. */
  kind: string
  name: string
  /** What it was called until a year ago. */
  formerName?: string
  /** Before the codes of its households. */
  code: string
  households: number
  teams: readonly TeamPlan[]
}
export type CommunePlan = {
  kind: string
  name: string
  officer: string
  /** From which the names of its people are drawn. */
  peoples: readonly ('kinh' | 'tay' | 'thai' | 'mong' | 'dao' | 'khmer')[]
  villages: readonly VillagePlan[]
  /** Villages that are part of another one by now: their name, and where they went. */
  merged: readonly { kind: string; name: string; into: string }[]
}

/** The one team of a village; `members` are those who stand on the roster of the commune. */
function oneTeam(village: string, decision: string, members: number, left = 0): TeamPlan[] {
  return [{ name: `Tổ công nghệ số cộng đồng ${village}`, decision, members, left }]
}

function twoTeams(village: string, decisions: [string, string], members: [number, number]): TeamPlan[] {
  return [1, 2].map((number, at) => ({
    name: `Tổ công nghệ số cộng đồng số ${number} ${village}`,
    ...{ decision: decisions[at] ?? '', members: members[at] ?? 0, left: at },
  }))
}

/** Three communes with 12 villages, 14 teams and 400 households. Ten members of the first three teams are told of elsewhere. */
export const COMMUNES: readonly CommunePlan[] = [
  {
    ...{ kind: 'xa', name: 'xã Mẫu', officer: 'canboxa', peoples: ['kinh', 'tay', 'thai', 'mong', 'dao'] },
    villages: [
      {
        ...{ kind: 'thon', name: 'thôn Đồng Chùa', code: 'DC', households: 45 },
        teams: oneTeam('thôn Đồng Chùa', '31/QĐ-UBND', 4, 1),
      },
      {
        ...{ kind: 'thon', name: 'thôn Bến Gạo', code: 'BG', households: 38 },
        teams: oneTeam('thôn Bến Gạo', '31/QĐ-UBND', 4),
      },
      {
        ...{ kind: 'thon', name: 'thôn Khe Mây', code: 'KM', households: 32 },
        teams: oneTeam('thôn Khe Mây', '31/QĐ-UBND', 4),
      },
      {
        ...{ kind: 'ban', name: 'bản Nậm Sương', code: 'NS', households: 28 },
        teams: oneTeam('bản Nậm Sương', '44/QĐ-UBND', 6, 1),
      },
      {
        ...{ kind: 'ban', name: 'bản Huổi Trăng', code: 'HT', households: 27 },
        teams: oneTeam('bản Huổi Trăng', '44/QĐ-UBND', 6),
      },
    ],
    merged: [{ kind: 'ban', name: 'bản Nậm Sương Trên', into: 'bản Nậm Sương' }],
  },
  {
    ...{
      kind: 'xa',
      name: 'xã Bãi Trăng',
      officer: 'demo.can.bo.bai.trang',
      peoples: ['kinh', 'kinh', 'khmer'],
    },
    villages: [
      {
        ...{ kind: 'ap', name: 'ấp Gò Sen', code: 'GS', households: 44 },
        teams: twoTeams('ấp Gò Sen', ['12/QĐ-UBND', '27/QĐ-UBND'], [7, 5]),
      },
      {
        ...{ kind: 'ap', name: 'ấp Kinh Mới', code: 'KN', households: 30 },
        teams: oneTeam('ấp Kinh Mới', '12/QĐ-UBND', 6),
      },
      {
        ...{ kind: 'ap', name: 'ấp Xóm Lưới', code: 'XL', households: 28 },
        teams: oneTeam('ấp Xóm Lưới', '12/QĐ-UBND', 6, 1),
      },
      {
        ...{ kind: 'ap', name: 'ấp Vàm Gió', formerName: 'ấp 3', code: 'VG', households: 28 },
        teams: oneTeam('ấp Vàm Gió', '12/QĐ-UBND', 6),
      },
    ],
    merged: [],
  },
  {
    ...{ kind: 'phuong', name: 'phường Cầu Gió', officer: 'demo.can.bo.cau.gio', peoples: ['kinh'] },
    villages: [
      {
        ...{ kind: 'khom', name: 'khóm Chợ Cũ', code: 'CC', households: 44 },
        teams: twoTeams('khóm Chợ Cũ', ['08/QĐ-UBND', '19/QĐ-UBND'], [7, 5]),
      },
      {
        ...{ kind: 'to-dan-pho', name: 'tổ dân phố 1', code: 'P1', households: 28 },
        teams: oneTeam('tổ dân phố 1', '08/QĐ-UBND', 7),
      },
      {
        ...{ kind: 'to-dan-pho', name: 'tổ dân phố 2', code: 'P2', households: 28 },
        teams: oneTeam('tổ dân phố 2', '08/QĐ-UBND', 7),
      },
    ],
    merged: [],
  },
]

export type ClassPlan = {
  name: string
  grade: number
  /** On the list that the teacher typed. */
  students: number
  peoples: CommunePlan['peoples']
  /** A demonstration account that joins with the code. */
  joins?: string
}
export type SchoolPlan = {
  name: string
  commune: string
  teacher: string
  classes: readonly ClassPlan[]
  /** Modules of which its classes are asked for lessons. */
  work: readonly string[]
}

/** Two schools, four classes, 160 students. */
export const SCHOOLS: readonly SchoolPlan[] = [
  {
    ...{
      name: 'trường THCS Suối Mây',
      commune: 'xã Mẫu',
      teacher: 'giangvien',
      work: ['vneid', 'an-toan'],
    },
    classes: [
      { name: 'Lớp 6A', grade: 6, students: 40, peoples: ['kinh', 'tay', 'thai', 'mong', 'dao'] },
      { name: 'Lớp 8B', grade: 8, students: 40, peoples: ['kinh', 'tay', 'thai', 'mong'] },
    ],
  },
  {
    ...{ name: 'trường THPT Cầu Gió', commune: 'phường Cầu Gió', teacher: 'demo.co.minh.tam' },
    work: ['vneid', 'an-toan'],
    classes: [
      { name: 'Lớp 10A1', grade: 10, students: 40, peoples: ['kinh', 'kinh', 'khmer'] },
      { name: 'Lớp 11A2', grade: 11, students: 39, peoples: ['kinh'], joins: 'hocsinh' },
    ],
  },
]

/** Of the two classes of the school above, the one that was there last year too, as it was called then. */
export const LAST_YEAR = { school: 'trường THCS Suối Mây', name: 'Lớp 7B', grade: 7, now: 'Lớp 8B' } as const
