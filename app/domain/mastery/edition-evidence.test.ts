import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { anEdition } from '#tests/support/edition'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import { assignWork } from './assign-work.server'
import { readOwnAssignments } from './assignment-queries.server'
import { completeLesson } from './complete-lesson.server'
import { recordAnswer } from './record-answer.server'

const now = new Date('2026-11-30T03:00:00Z')

async function aClassWithEditions(prefix: string) {
  const module = await publishedModule({ lessons: { a: [aSingle({ id: 'a.q', skill: 's' })] } })
  const { classId } = await aCommune(prefix)
  const scope = { scopeKind: 'class', scopeId: classId } as const
  const personId = await aPerson()
  await joinClass(classId, personId)
  const questions = [aSingle({ id: 'x.q', skill: 's' })]
  const edition = (title: string) => anEdition({ module, scope, lessonId: `x-${prefix}`, title, questions })
  return { classId, personId, edition }
}

test('an answer to an edition that was replaced meanwhile is kept under its own revision, and counts for the skill', async () => {
  const { personId, edition } = await aClassWithEditions('old')
  const { revision } = await edition('Bản một')
  await edition('Bản hai')
  const evidenceId = crypto.randomUUID()
  const given = { evidenceId, revision, questionId: 'x.q', answer: 'b' }
  const [recorded] = await recordAnswer({
    ...{ personId, now },
    answers: [{ ...given, hintUsed: false, occurredAt: now }],
  })
  expect(recorded).toMatchObject({ isNew: true })
  expect(await db.evidence.findUnique({ where: { id: evidenceId } })).toMatchObject({
    revision,
    skillId: 's',
  })
  expect(await db.skillMastery.count({ where: { personId, skillId: 's' } })).toBe(1)
})

test('a class is asked to learn its own lesson, and a completion of either edition counts', async () => {
  const { classId, personId, edition } = await aClassWithEditions('work')
  const { revision } = await edition('Bản một')
  const viewer = {
    personId: 't',
    roles: [{ kind: 'class-teacher', scopeKind: 'class', scopeId: classId } as const],
  }
  const work = { viewer, classId, kind: 'lesson', targetId: 'x-work', dueOn: '2026-12-06', now }
  expect(await assignWork(work)).toMatchObject({ ok: true })
  await edition('Bản hai')
  expect(await readOwnAssignments({ personId, now })).toMatchObject([{ state: 'not-begun' }])
  await completeLesson({ personId, lessonId: 'x-work', revision, now })
  expect(await readOwnAssignments({ personId, now })).toMatchObject([{ state: 'done' }])
})
