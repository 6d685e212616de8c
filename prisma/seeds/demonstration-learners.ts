import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { basicModules } from '~/domain/certificates/guide-readiness'
import type { Catalogue, CatalogueModule } from '~/domain/lessons/catalogue'
import { seededRandom } from '~/lib/seeded-random'
import { personIdOf } from './demonstration-people'
import type { RosterRow } from './demonstration-roster'
import { peopleOfClass } from './demonstration-schools'
import { STORIES } from './demonstration-stories'
import { isDouble, studentsOf } from './demonstration-students'
import { peopleOfRoster, teamIdOf } from './demonstration-teams'
import { drawKind, type LearnerKind, learningOf } from './learner-kinds'
import type { Life } from './live'
import { COMMUNES, type CommunePlan, SCHOOLS } from './plan'
import { viewerOf } from './viewer-of'

export type Learner = Omit<Life, 'catalogue' | 'now'>

/** Teams in which somebody has come so far that they may guide others. */
const TEAMS_WITH_GUIDE = [
  'thôn Bến Gạo',
  'ấp Xóm Lưới',
  'tổ dân phố 1',
  'thôn Đồng Chùa',
  'bản Nậm Sương',
  'số 1 ấp Gò Sen',
  'ấp Kinh Mới',
  'số 1 khóm Chợ Cũ',
  'tổ dân phố 2',
]

/** Those who are told of one by one. */
export function learnersOfStories(): Learner[] {
  return STORIES.map((story) => ({
    personId: personIdOf(story),
    learning: story,
    seed: `story:${story.name}`,
    hour: 15,
  }))
}

/** The members on the communes' lists: heads and deputies go ahead, the others as people are. */
export async function learnersOfTeams(catalogue: Catalogue): Promise<Learner[]> {
  const learners: Learner[] = []
  for (const name of ['totruong', 'giangvien']) {
    const random = seededRandom(`kind of ${name}`)
    const modules = named(catalogue, ['vneid', 'nghiep-vu', 'thanh-toan'])
    const learning = learningOf({ kind: 'fast', modules, share: 0.5, random })
    learners.push({ personId: personIdOf({ name }), learning, seed: `account:${name}`, hour: 20 })
  }
  const own = ['vneid', 'thanh-toan', 'an-toan', 'dich-vu-cong', 'nghiep-vu']
  for (const commune of COMMUNES)
    for (const [row, personId] of await peopleOfRoster(commune)) {
      const seed = `member:${row.name}`
      const random = seededRandom(`kind of ${seed}`)
      const kind = kindOf(row, random)
      const modules = kind === 'ready' ? basicModules(catalogue) : named(catalogue, own)
      const learning = learningOf({ kind, modules, share: 0.45, random })
      const observer = kind === 'ready' ? await headOf(commune, row) : undefined
      learners.push({ personId, learning, seed, hour: 19, observer })
    }
  return learners
}

/** Students in the school's lab in the morning; of a double only the first has begun. */
export async function learnersOfClasses(catalogue: Catalogue): Promise<Learner[]> {
  const learners: Learner[] = []
  for (const school of SCHOOLS)
    for (const plan of school.classes)
      for (const [at, personId] of await peopleOfClass(school, plan)) {
        const seed = `student:${plan.name}:${studentsOf(plan)[at]}`
        const random = seededRandom(`kind of ${seed}`)
        const shares = { steady: 38, fast: 12, stuck: 14, lapsed: 8, 'gave-up': 12 }
        const kind = isDouble(plan, at) ? 'new' : drawKind(shares, random)
        const learning = learningOf({ kind, modules: named(catalogue, school.work), share: 0.5, random })
        learners.push({ personId, learning, seed, hour: 8 + Math.floor(random() * 3) })
      }
  return learners
}

/** Whoever took over the account that a member made for them. */
export async function residents(catalogue: Catalogue): Promise<Learner[]> {
  const people = await db.person.findMany({
    where: { identifier: { startsWith: 'ho.' }, households: { some: {} } },
    orderBy: { identifier: 'asc' },
    select: { id: true, identifier: true },
  })
  return people.map(({ id: personId, identifier }) => {
    const random = seededRandom(`kind of ${identifier}`)
    const kind = random() < 0.6 ? 'fast' : 'new'
    const learning = learningOf({ kind, modules: named(catalogue, ['dien-thoai']), share: 0.4, random })
    return { personId, learning, seed: identifier, hour: 20 }
  })
}

function kindOf(row: RosterRow, random: () => number): LearnerKind {
  if (row.leftDaysAgo) return random() < 0.5 ? 'gave-up' : 'new'
  if (row.position === 'Tổ trưởng') return random() < 0.6 ? 'steady' : 'fast'
  if (row.position === 'Tổ phó' && TEAMS_WITH_GUIDE.some((team) => row.team.endsWith(` ${team}`)))
    return 'ready'
  return drawKind({ steady: 36, fast: 14, stuck: 12, lapsed: 12, 'gave-up': 12 }, random)
}

async function headOf(commune: CommunePlan, row: RosterRow): Promise<Viewer | undefined> {
  const teamId = await teamIdOf(commune.name, row.village, row.team)
  const head = await db.teamMember.findFirst({ where: { teamId, isHead: true } })
  return head ? await viewerOf(head.personId) : undefined
}

function named(catalogue: Catalogue, ids: readonly string[]): CatalogueModule[] {
  return ids.flatMap((id) => catalogue.modules.find((module) => module.id === id) ?? [])
}
