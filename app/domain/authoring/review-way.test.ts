import { beforeAll, expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { readCatalogueFor } from '~/domain/lessons/catalogue-for.server'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { adoptEdition } from './adopt-edition.server'
import { approveDraft } from './approve-draft.server'
import { askForChanges } from './ask-for-changes.server'
import { beginDraft } from './begin-draft.server'
import { readDraft } from './draft-queries.server'
import { listEditions, readEditionHistory } from './edition-list-queries.server'
import { publishDraft } from './publish-draft.server'
import { restoreEdition } from './restore-edition.server'
import { saveDraftFile } from './save-draft-file.server'
import { sendForReview } from './send-for-review.server'
import { settleNote } from './settle-note.server'
import { withdrawEdition } from './withdraw-edition.server'
import { withdrawFromReview } from './withdraw-from-review.server'
import { writeNote } from './write-note.server'

const now = new Date('2026-11-30T03:00:00Z')

beforeAll(async () => {
  const ids = ['vneid.1-1', 'vneid.1-2', 'vneid.1-3']
  await publishedModule({
    lessons: Object.fromEntries(ids.map((id) => [id, [aSingle({ id: `${id}.q01` })]])),
  })
})

async function aCommuneThatWrites(prefix: string) {
  const places = await aCommune(prefix)
  const person = async (displayName: string, kind: Role['kind'], scopeId: string) => {
    const personId = await aPerson({ displayName })
    return { personId, roles: [{ kind, scopeKind: 'place' as const, scopeId }] }
  }
  const author = await person('Đỗ Minh Châu', 'commune-officer', places.commune)
  const reviewer = await person('Nguyễn Thu Hà', 'reviewer', places.province)
  const stranger = await person('Vũ Bình', 'reviewer', places.neighbour)
  const student = await aPerson()
  await joinClass(places.classId, student)
  return { ...places, author, reviewer, stranger, student }
}

type Writing = Awaited<ReturnType<typeof aCommuneThatWrites>>

async function aVariant({ author, commune }: Writing) {
  const scope = { scopeKind: 'place' as const, scopeId: commune }
  const beginning = { from: 'variant', lessonId: 'vneid.1-3' } as const
  const begun = await beginDraft({ viewer: author, scope, beginning, now })
  if (!('ok' in begun)) throw new Error(begun.refusal)
  return begun.draftId
}

async function versionOf({ author }: Writing, draftId: string): Promise<number> {
  const read = await readDraft(author, draftId)
  return 'ok' in read ? read.draft.version : -1
}

async function write(who: Writing, draftId: string, change: (text: string) => string): Promise<void> {
  const read = await readDraft(who.author, draftId)
  const file = 'ok' in read ? read.draft.files.find(({ name }) => name === 'lesson.mdx') : undefined
  if (!file?.text) throw new Error('no lesson.mdx')
  const saved = await saveDraftFile({
    ...{ viewer: who.author, draftId, name: 'lesson.mdx', text: change(file.text) },
    ...{ baseVersion: file.version, now },
  })
  expect(saved).toMatchObject({ ok: true })
}

async function publish(who: Writing, draftId: string) {
  const version = await versionOf(who, draftId)
  expect(await sendForReview({ viewer: who.author, draftId, version, now })).toEqual({ ok: true })
  expect(await approveDraft({ viewer: who.reviewer, draftId, version, now })).toEqual({ ok: true })
  const published = await publishDraft({ viewer: who.reviewer, draftId, now })
  if (!('ok' in published)) throw new Error(JSON.stringify(published))
  return published
}

async function lessonOf(personId: string, lessonId: string, after = 10_000) {
  const { modules } = await readCatalogueFor({ personId }, performance.now() + after)
  return modules.flatMap((module) => module.lessons).find(({ id }) => id === lessonId)
}

test('a lesson is sent, given back with a note, corrected, approved and published; every step is kept and logged', async () => {
  const who = await aCommuneThatWrites('way')
  const draftId = await aVariant(who)
  const { author, reviewer, student } = who
  await write(who, draftId, (text) => text.replace(/^title: .*$/m, 'title: Ví giấy tờ ở xã ta'))
  let version = await versionOf(who, draftId)
  expect(await sendForReview({ viewer: author, draftId, version, now })).toEqual({ ok: true })
  const late = { viewer: author, draftId, name: 'lesson.mdx', text: 'x', baseVersion: 2, now }
  expect(await saveDraftFile(late)).toEqual({ refusal: 'not-open' })

  const noted = await writeNote({
    ...{ viewer: reviewer, draftId, file: 'lesson.mdx', line: 3, text: 'Ghi rõ tên xã.', now },
  })
  if (!('ok' in noted)) throw new Error(noted.refusal)
  expect(await db.reviewNote.findMany({ where: { draftId } })).toMatchObject([
    { line: 3, quote: 'title: Ví giấy tờ ở xã ta', authorId: reviewer.personId, settledAt: null },
  ])
  expect(await askForChanges({ viewer: reviewer, draftId, note: ' ', now })).toMatchObject({
    refusal: 'note-missing',
  })
  expect(await askForChanges({ viewer: reviewer, draftId, note: 'Xem ghi chú.', now })).toEqual({ ok: true })

  await write(who, draftId, (text) => text.replace('ở xã ta', 'ở xã Mẫu'))
  await settleNote({ viewer: author, draftId, noteId: noted.noteId, now })
  version = await versionOf(who, draftId)
  await sendForReview({ viewer: author, draftId, version, now })
  expect(await publishDraft({ viewer: reviewer, draftId, now })).toEqual({ refusal: 'not-approved' })
  expect(await approveDraft({ viewer: reviewer, draftId, version: version - 1, now })).toEqual({
    refusal: 'changed-meanwhile',
  })
  expect(await approveDraft({ viewer: reviewer, draftId, version, now })).toEqual({ ok: true })
  expect(await publishDraft({ viewer: author, draftId, now })).toEqual({ refusal: 'not-your-review' })
  const published = await publishDraft({ viewer: reviewer, draftId, now })
  expect(published).toMatchObject({ ok: true, number: 1, isNew: true, address: '/hoc/vneid/vi-giay-to' })

  const lesson = await lessonOf(student, 'vneid.1-3')
  expect(lesson).toMatchObject({ title: 'Ví giấy tờ ở xã Mẫu', number: '1.3', edition: { kind: 'variant' } })
  const revision = await readRevision(lesson?.revision ?? '')
  expect(revision?.record.title).toBe('Ví giấy tờ ở xã Mẫu')
  expect(revision?.questions.length).toBeGreaterThan(7)

  const steps = await db.draftStep.findMany({ where: { draftId }, orderBy: { id: 'asc' } })
  expect(steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['begun', 'sent', 'changes-asked', 'sent', 'approved', 'published']),
  )
  const log = await db.auditEntry.findMany({ where: { subjectId: author.personId } })
  expect(new Set(log.map(({ action }) => action))).toEqual(
    new Set([
      ...['begin-lesson', 'send-lesson', 'write-note', 'ask-lesson-changes', 'settle-note'],
      ...['approve-lesson', 'publish-lesson'],
    ]),
  )
})

test('who wrote any of it does not approve it, and others’ reviewers do not even find it', async () => {
  const who = await aCommuneThatWrites('who')
  const draftId = await aVariant(who)
  const version = await versionOf(who, draftId)
  const roles = who.reviewer.roles
  const both = { personId: who.author.personId, roles: [...who.author.roles, ...roles] }
  await sendForReview({ viewer: both, draftId, version, now })
  expect(await approveDraft({ viewer: both, draftId, version, now })).toEqual({ refusal: 'not-your-review' })
  expect(await approveDraft({ viewer: who.stranger, draftId, version, now })).toEqual({
    refusal: 'no-such-draft',
  })
  // Also one whose words somebody else replaced since.
  const earlier = { draftId, name: 'lesson.mdx', version: 1, text: 'x', changedAt: now }
  await db.draftEarlier.create({ data: { id: 'e', changedById: who.reviewer.personId, ...earlier } })
  expect(await approveDraft({ viewer: who.reviewer, draftId, version, now })).toEqual({
    refusal: 'not-your-review',
  })
})

test('a lesson with a fault, or with what is another lesson’s, is not sent', async () => {
  const who = await aCommuneThatWrites('fault')
  const draftId = await aVariant(who)
  const send = async () =>
    sendForReview({ viewer: who.author, draftId, version: await versionOf(who, draftId), now })
  await write(who, draftId, (text) => text.replace('id: vneid.1-3', 'id: vneid.1-2'))
  expect(await send()).toMatchObject({ refusal: 'has-problems' })
  await write(who, draftId, (text) => text.replace('id: vneid.1-2', 'id: vneid.1-3'))
  await write(who, draftId, (text) => text.replace(/^prerequisites: .*$/m, 'prerequisites: [vneid.9-9]'))
  expect(await send()).toMatchObject({ problems: [{ rule: 'prerequisites', file: 'lesson.mdx' }] })
  await write(who, draftId, (text) => text.replace(/^prerequisites: .*$/m, 'prerequisites: []'))
  expect(await send()).toEqual({ ok: true })
  expect(await withdrawFromReview({ viewer: who.author, draftId, now })).toEqual({ ok: true })
  expect(await withdrawFromReview({ viewer: who.author, draftId, now })).toEqual({ refusal: 'not-in-review' })
})

test('publishing twice changes nothing; two presses at once make one edition', async () => {
  const who = await aCommuneThatWrites('twice')
  const draftId = await aVariant(who)
  const version = await versionOf(who, draftId)
  await sendForReview({ viewer: who.author, draftId, version, now })
  await approveDraft({ viewer: who.reviewer, draftId, version, now })
  const press = () => publishDraft({ viewer: who.reviewer, draftId, now })
  const [first, second] = await Promise.all([press(), press()])
  expect([first, second, await press()].map((each) => 'number' in each && each.number)).toEqual([1, 1, 1])
  expect(await db.edition.count({ where: { draftId } })).toBe(1)
  await publish(who, draftId)
  expect(await db.edition.count({ where: { draftId } })).toBe(1)
})

test('rolled back in one press, withdrawn, and adopted by the province', async () => {
  const who = await aCommuneThatWrites('back')
  const { reviewer, author, student, province } = who
  const draftId = await aVariant(who)
  const first = await publish(who, draftId)
  await write(who, draftId, (text) => text.replace(/^title: .*$/m, 'title: Bản thứ hai'))
  const second = await publish(who, draftId)
  expect(second.number).toBe(2)
  expect((await lessonOf(student, 'vneid.1-3'))?.title).toBe('Bản thứ hai')

  expect(await restoreEdition({ viewer: author, editionId: first.editionId, now })).toEqual({
    refusal: 'not-your-review',
  })
  expect(await restoreEdition({ viewer: reviewer, editionId: first.editionId, now })).toMatchObject({
    ok: true,
  })
  expect((await lessonOf(student, 'vneid.1-3'))?.title).not.toBe('Bản thứ hai')
  const history = await readEditionHistory(reviewer, second.editionId)
  if (!('ok' in history)) throw new Error(history.refusal)
  expect(history.editions.map(({ number, restoredFrom }) => [number, restoredFrom])).toEqual([
    [3, 1],
    [2, null],
    [1, null],
  ])
  expect(history.adoptable.map(({ placeId }) => placeId)).toEqual([province])
  expect(await readEditionHistory(who.stranger, second.editionId)).toEqual({ refusal: 'no-such-edition' })

  const adopted = await adoptEdition({
    viewer: reviewer,
    editionId: second.editionId,
    placeId: province,
    now,
  })
  expect(adopted).toMatchObject({ ok: true })
  const neighbour = await aPerson({ placeId: who.neighbour })
  expect((await lessonOf(neighbour, 'vneid.1-3'))?.title).toBe('Bản thứ hai')
  await withdrawEdition({ viewer: reviewer, editionId: second.editionId, now })
  expect((await lessonOf(student, 'vneid.1-3'))?.title).toBe('Bản thứ hai')
  if ('ok' in adopted) await withdrawEdition({ viewer: reviewer, editionId: adopted.editionId, now })
  expect((await lessonOf(student, 'vneid.1-3'))?.edition).toBeUndefined()
  const { editions } = await listEditions({ viewer: reviewer })
  expect(editions.map(({ scopeId, address }) => [scopeId, address])).toEqual([
    [province, null],
    [who.commune, null],
  ])
  expect((await listEditions({ viewer: who.stranger })).editions).toEqual([])
})
