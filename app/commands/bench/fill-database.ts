import { createCookie } from '@remix-run/node'
import { db } from '~/db/client.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import { completeLesson } from '~/domain/mastery/complete-lesson.server'
import { recordAnswer } from '~/domain/mastery/record-answer.server'
import { seededRandom } from '~/lib/seeded-random'
import { uuidV7 } from '~/lib/uuid-v7'

// Run by itself in the benchmark's database: makes learners with some history, prints the cookies of their sessions as JSON.
const count = Number(process.argv[2] ?? 100)
const now = new Date()
const random = seededRandom('bench')
const lesson = (await readCatalogue()).modules[0]?.lessons[0]
const revision = lesson && (await readRevision(lesson.revision))
if (!lesson || !revision) throw new Error('Nothing is published')
const questions = revision.questions.filter(
  (question) => question.use === 'lesson' && question.kind === 'single',
)

const cookies: string[] = []
for (let at = 0; at < count; at++) {
  const personId = uuidV7(now.getTime(), random)
  const person = {
    id: personId,
    ...nameColumns(`Người học ${at}`),
    identifier: `nguoi-hoc-${at}`,
    identifierKind: 'user-name',
  }
  await db.person.create({ data: { ...person, secretHash: 'none', createdAt: now } })
  const answers = questions.map((question) => ({
    evidenceId: uuidV7(now.getTime(), random),
    revision: lesson.revision,
    questionId: question.id,
    answer:
      question.kind === 'single'
        ? (question.options[Math.floor(random() * question.options.length)]?.id ?? null)
        : null,
    hintUsed: false,
    occurredAt: new Date(now.getTime() - random() * 20 * 86_400_000),
  }))
  await recordAnswer({ personId, answers, now })
  if (random() < 0.5) await completeLesson({ personId, lessonId: lesson.id, revision: lesson.revision, now })
  const token = await createSession({ personId, device: 'Chrome, Android', now })
  cookies.push((await createCookie('ngoso_phien').serialize(token)).split(';')[0] ?? '')
}
process.stdout.write(JSON.stringify(cookies))
await db.$disconnect()
