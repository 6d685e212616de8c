import { createCookie } from '@remix-run/node'
import { db } from '~/db/client.server'
import { withoutWaitingForDisk } from '~/db/without-waiting-for-disk.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import type { Role } from '~/domain/accounts/role'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import type { Question } from '~/domain/lessons/question'
import { completeLesson } from '~/domain/mastery/complete-lesson.server'
import { recordAnswer } from '~/domain/mastery/record-answer.server'
import { foldText } from '~/lib/fold-text'
import { seededRandom } from '~/lib/seeded-random'
import { uuidV7 } from '~/lib/uuid-v7'

// Run by itself in the benchmark's database: a commune of five villages with a team each and this many learners, every one of whom
// has answered on every skill; 45 of them are a class. Prints the cookies of its trainer and of the commune's officer, then the ids.
const count = Number(process.argv[2] ?? 500)
const [CLASS_SIZE, VILLAGES, ANSWERS_A_SKILL, DAY] = [45, 5, 5, 86_400_000]
const now = new Date()
const random = seededRandom('maps')
const [placeId, classId] = ['bench-maps-commune', 'bench-maps-class']
const villages = Array.from({ length: VILLAGES }, (_, at) => `bench-maps-village-${at}`)

await withoutWaitingForDisk(async () => {
  await makePlaces()
  const asked = await questionsBySkill()
  for (let at = 0; at < count; at++) await makeLearner(at, asked)
})
const cookies = [
  await makeViewer('trainer', { kind: 'trainer', scopeKind: 'class', scopeId: classId }),
  await makeViewer('officer', { kind: 'commune-officer', scopeKind: 'place', scopeId: placeId }),
]
process.stdout.write(JSON.stringify([...cookies, classId, placeId]))
await db.$disconnect()

async function makePlaces(): Promise<void> {
  await db.place.create({ data: { id: placeId, kind: 'commune', ...named('xã Đo') } })
  for (const [at, id] of villages.entries()) {
    await db.place.create({ data: { id, parentId: placeId, kind: 'village', ...named(`thôn Đo ${at + 1}`) } })
    await db.team.create({ data: { id: `${id}-team`, placeId: id, name: `Tổ thôn Đo ${at + 1}` } })
  }
  const row = { id: classId, placeId, name: 'Lớp đo', joinCode: 'DODODO', createdAt: now }
  await db.class.create({ data: row })
}

function named(name: string) {
  return { name, foldedName: foldText(name) }
}

type Asked = { revision: string; question: Question }

async function questionsBySkill(): Promise<Map<string, Asked[]>> {
  const bySkill = new Map<string, Asked[]>()
  for (const { revision } of (await readCatalogue()).modules.flatMap(({ lessons }) => lessons))
    for (const question of (await readRevision(revision))?.questions ?? [])
      if (question.use === 'lesson' && question.kind === 'single')
        bySkill.set(question.skill, [...(bySkill.get(question.skill) ?? []), { revision, question }])
  return bySkill
}

async function makeLearner(at: number, asked: Map<string, Asked[]>): Promise<void> {
  const personId = uuidV7(now.getTime() + at, random)
  const village = villages[at % VILLAGES] ?? ''
  const joinedAt = new Date(now.getTime() - 60 * DAY)
  await db.person.create({
    data: {
      ...{ id: personId, ...nameColumns(`Nguyễn Thị Học ${at}`), identifier: `hoc-${at}`, placeId: village },
      ...{ identifierKind: 'user-name', createdAt: joinedAt, birthYear: at % 2 ? 1970 + (at % 30) : null },
    },
  })
  await db.teamMember.create({ data: { teamId: `${village}-team`, personId, joinedAt } })
  if (at < CLASS_SIZE) await db.classMember.create({ data: { classId, personId, joinedAt } })
  // Some are able, some are not, and some have been away for weeks.
  const [ability, away] = [0.35 + random() * 0.6, random() < 0.3 ? 8 : 0]
  const answers = [...asked.values()].flatMap((all) =>
    all.slice(0, ANSWERS_A_SKILL).map(({ revision, question }) => ({
      ...{ evidenceId: uuidV7(now.getTime(), random), revision, questionId: question.id, hintUsed: false },
      answer: answerTo(question, random() < ability),
      occurredAt: new Date(now.getTime() - (away + random() * 20) * DAY),
    })),
  )
  await recordAnswer({ personId, answers: answers.sort((a, b) => +a.occurredAt - +b.occurredAt), now })
  for (const { id, revision } of (await readCatalogue()).modules[0]?.lessons ?? [])
    await completeLesson({ personId, lessonId: id, revision, now: new Date(now.getTime() - away * DAY) })
}

function answerTo(question: Question, isRight: boolean): string | null {
  if (question.kind !== 'single') return null
  const fitting = question.options.filter(({ right }) => (right === true) === isRight)
  return fitting[Math.floor(random() * fitting.length)]?.id ?? null
}

async function makeViewer(name: string, role: Role): Promise<string> {
  const personId = `bench-maps-${name}`
  const person = { id: personId, ...nameColumns(`Người xem ${name}`), identifier: personId, createdAt: now }
  await db.person.create({ data: { ...person, identifierKind: 'user-name' } })
  await db.role.create({ data: { id: `${personId}-role`, personId, ...role, grantedAt: now } })
  const token = await createSession({ personId, device: 'Chrome, Windows', now })
  return (await createCookie('ngoso_phien').serialize(token)).split(';')[0] ?? ''
}
