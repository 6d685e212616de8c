import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Viewer } from '../accounts/viewer'
import { addFact } from './add-fact.server'
import { beginDraft } from './begin-draft.server'
import { closeDraft } from './close-draft.server'
import { listDrafts, readDraft } from './draft-queries.server'
import { listEarlier } from './earlier-queries.server'
import { reopenDraft } from './reopen-draft.server'
import { restoreEarlier } from './restore-earlier.server'
import { saveDraftFile } from './save-draft-file.server'
import { saveInformation } from './save-information.server'
import { settleConflict } from './settle-conflict.server'

const NOW = new Date('2026-11-30T03:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** A commune, two of its trainers, one from elsewhere, and a draft that the first has begun. */
async function aDraft() {
  const placeId = crypto.randomUUID()
  await db.place.create({ data: { id: placeId, kind: 'commune', name: 'Xã Viết', foldedName: 'xa viet' } })
  const writer = async (scopeId: string = placeId): Promise<Viewer> => ({
    personId: await aPerson(),
    roles: [{ kind: 'trainer', scopeKind: 'place', scopeId }],
  })
  const [one, two, stranger] = [await writer(), await writer(), await writer('elsewhere')]
  const begun = await beginDraft({
    ...{ viewer: one, scope: { scopeKind: 'place', scopeId: placeId }, now: NOW },
    beginning: { from: 'template', moduleId: 'vneid', title: 'Gọi điện' },
  })
  if (!('ok' in begun)) throw new Error(begun.refusal)
  return { one, two, stranger, draftId: begun.draftId }
}

const textOf = async (draftId: string) =>
  (await db.draftFile.findFirstOrThrow({ where: { draftId, name: 'lesson.mdx' } })).text

const NAME = 'lesson.mdx'

test('of two writings neither is lost, whichever way they are settled', async () => {
  const { one, two, draftId } = await aDraft()
  const base = { draftId, name: NAME, baseVersion: 1 }
  await saveDraftFile({ ...base, viewer: two, text: 'của hai', now: later(1) })
  const refused = await saveDraftFile({ ...base, viewer: one, text: 'của một', now: later(2) })
  expect(refused).toMatchObject({ refusal: 'changed-meanwhile', text: 'của hai', version: 2 })

  const theirs = { viewer: one, draftId, name: NAME, baseVersion: 2, now: later(3) }
  await settleConflict({ ...theirs, text: 'của hai', givenUp: 'của một' })
  expect(await textOf(draftId)).toBe('của hai')
  await settleConflict({ ...theirs, text: 'của một', givenUp: 'của hai' })
  expect(await textOf(draftId)).toBe('của một')
  const kept = await db.draftEarlier.findMany({ where: { draftId }, select: { text: true } })
  expect(kept.map(({ text }) => text)).toEqual(expect.arrayContaining(['của một', 'của hai']))
  expect(kept).toHaveLength(3) // and the pattern it began as
})

test('an earlier text is taken back, and what it replaced can be taken back in turn', async () => {
  const { one, two, stranger, draftId } = await aDraft()
  const begun = await textOf(draftId)
  await saveDraftFile({ viewer: two, draftId, name: NAME, text: 'mới', baseVersion: 1, now: later(1) })
  const listed = await listEarlier(one, draftId, NAME)
  const [earlier] = 'ok' in listed ? listed.earlier : []
  const asked = { draftId, earlierId: earlier?.earlierId ?? '', now: later(2) }
  expect(await restoreEarlier({ ...asked, viewer: stranger })).toEqual({ refusal: 'no-such-draft' })
  expect(await restoreEarlier({ ...asked, viewer: two })).toMatchObject({ ok: true, name: NAME })
  expect(await textOf(draftId)).toBe(begun)
  const again = await listEarlier(one, draftId, NAME)
  expect('ok' in again && again.earlier).toHaveLength(2)
  expect(await listEarlier(stranger, draftId, NAME)).toEqual({ refusal: 'no-such-draft' })
  expect(await restoreEarlier({ ...asked, earlierId: 'none', viewer: one })).toEqual({
    refusal: 'no-such-draft',
  })
})

test('what is put away leaves the list, cannot be written, and comes out again', async () => {
  const { one, two, stranger, draftId } = await aDraft()
  expect(await closeDraft({ viewer: stranger, draftId, now: NOW })).toEqual({ refusal: 'no-such-draft' })
  expect(await closeDraft({ viewer: two, draftId, now: NOW })).toEqual({ ok: true })
  expect((await listDrafts({ viewer: one })).drafts).toEqual([])
  expect((await listDrafts({ viewer: one, isPutAway: true })).drafts).toHaveLength(1)
  const save = { viewer: one, draftId, name: NAME, text: 'a', baseVersion: 1, now: NOW }
  expect(await saveDraftFile(save)).toEqual({ refusal: 'not-open' })
  expect(await reopenDraft({ viewer: stranger, draftId, now: NOW })).toEqual({ refusal: 'no-such-draft' })
  expect(await reopenDraft({ viewer: one, draftId, now: NOW })).toEqual({ ok: true })
  expect(await saveDraftFile(save)).toMatchObject({ ok: true })
  const steps = await db.draftStep.findMany({ where: { draftId }, orderBy: { id: 'asc' } })
  expect(steps.map(({ kind }) => kind).sort()).toEqual(['begun', 'closed', 'reopened'])
})

test('a form changes the front matter alone, and a fact is added once', async () => {
  const { one, stranger, draftId } = await aDraft()
  const read = await readDraft(one, draftId)
  const before = 'ok' in read ? (read.draft.files.find(({ name }) => name === NAME)?.text ?? '') : ''
  const information = {
    ...{ title: 'Gọi điện cho bưu điện', summary: 'Học xong bài này, bạn gọi được.', minutes: '40' },
    ...{ audience: ['member'], objectives: ['Gọi được'], skills: [], prerequisites: [], keywords: [] },
    ...{ mistakes: [], facts: [] },
  }
  const form = { draftId, information, baseVersion: 1, now: NOW }
  expect(await saveInformation({ ...form, viewer: stranger })).toEqual({ refusal: 'no-such-draft' })
  expect(await saveInformation({ ...form, viewer: one })).toEqual({
    ...{ ok: true, version: 2, wrong: ['minutes', 'objectives', 'skills'] },
  })
  const after = (await textOf(draftId)) ?? ''
  const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n'))
  expect(bodyOf(after)).toBe(bodyOf(before))
  expect((await db.draft.findUniqueOrThrow({ where: { id: draftId } })).title).toBe('Gọi điện cho bưu điện')

  expect(await addFact({ viewer: one, draftId, factId: '1.01', now: NOW })).toMatchObject({ version: 3 })
  expect(await addFact({ viewer: one, draftId, factId: '1.01', now: NOW })).toMatchObject({ version: 3 })
  expect(await addFact({ viewer: one, draftId, factId: '99.99', now: NOW })).toEqual({
    refusal: 'no-such-fact',
  })
  expect(await textOf(draftId)).toContain('facts: ["1.01"]')
})
