import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Viewer } from '../accounts/viewer'
import { beginDraft } from './begin-draft.server'
import { beginPractice } from './begin-practice.server'
import { editPractice, PRACTICE_FILE } from './edit-practice.server'
import { readPracticeDraft } from './practice-draft-queries.server'
import { addScreen, editStep } from './practice-edits'
import { practiceGlance } from './practice-glance'
import { saveDraftFile } from './save-draft-file.server'

const NOW = new Date('2026-11-30T03:00:00Z')

/** A trainer of a commune, one from elsewhere, and a draft with a practice. */
async function aPractice() {
  const placeId = crypto.randomUUID()
  await db.place.create({ data: { id: placeId, kind: 'commune', name: 'Xã Tập', foldedName: 'xa tap' } })
  const writer = async (scopeId: string): Promise<Viewer> => ({
    personId: await aPerson(),
    roles: [{ kind: 'trainer', scopeKind: 'place', scopeId }],
  })
  const [viewer, stranger] = [await writer(placeId), await writer('elsewhere')]
  const begun = await beginDraft({
    ...{ viewer, scope: { scopeKind: 'place', scopeId: placeId }, now: NOW },
    beginning: { from: 'template', moduleId: 'vneid', title: 'Trả tiền' },
  })
  if (!('ok' in begun)) throw new Error(begun.refusal)
  const { draftId } = begun
  await beginPractice({ viewer, draftId, pattern: 'pay-by-code', now: NOW })
  return { viewer, stranger, draftId }
}

test('a change is made on the version that its writer saw, and on no other', async () => {
  const { viewer, stranger, draftId } = await aPractice()
  const asked = { viewer, draftId, baseVersion: 1, now: NOW }
  expect(await editPractice({ ...asked, edit: editStep(0, { does: ['Quét mã'] }) })).toEqual({
    ...{ ok: true, version: 2 },
  })
  expect(await editPractice({ ...asked, edit: editStep(0, { does: ['Chụp mã'] }) })).toMatchObject({
    ...{ refusal: 'changed-meanwhile', version: 2 },
  })
  const other = await editPractice({ ...asked, viewer: stranger, baseVersion: 2, edit: addScreen('Mới') })
  expect(other).toEqual({ refusal: 'no-such-draft' })
  await db.draft.update({ where: { id: draftId }, data: { state: 'in-review' } })
  expect(await editPractice({ ...asked, baseVersion: 2, edit: addScreen('Mới') })).toEqual({
    refusal: 'not-open',
  })
})

test('a practice that is there is never written over by a pattern', async () => {
  const { viewer, stranger, draftId } = await aPractice()
  const asked = { viewer, draftId, pattern: 'blank-page', now: NOW }
  expect(await beginPractice(asked)).toMatchObject({ refusal: 'changed-meanwhile' })
  expect(await beginPractice({ ...asked, viewer: stranger })).toEqual({ refusal: 'no-such-draft' })
  expect(await beginPractice({ ...asked, pattern: '../x' })).toEqual({ refusal: 'no-such-pattern' })
})

test('the check names a screen that cannot be reached, with the way to it', async () => {
  const { viewer, draftId } = await aPractice()
  await editPractice({ viewer, draftId, baseVersion: 1, edit: addScreen('Hộp thư'), now: NOW })
  const read = await readPracticeDraft({ viewer, draftId, now: NOW })
  if ('refusal' in read) throw new Error(read.refusal)
  expect(practiceGlance(read.practice)?.problems).toContainEqual({
    path: ['screens', 'hop-thu'],
    message: 'Không có cách nào tới màn hình “hop-thu”.',
  })
  expect(read.practice.checked?.screens.every(({ view }) => view !== null)).toBe(true)
  expect(read.practice.checked?.solution?.length).toBeGreaterThan(4)
})

const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nscreens: *b\n`
test.each([
  ['laughs', laughs],
  ['depth', `${'['.repeat(5000)}`],
  ['a tag', 'screens: !!js/function "() => 1"\n'],
  ['other shapes', 'steps: 5\nscreens: [1, { parts: 7 }]\nmistakes: { a: 1 }\nvars: no\nsolution: x\n'],
  ['a prototype', 'screens: { __proto__: { parts: [] } }\n'],
  ['nothing but a word', 'xin chào'],
])('%s in the file makes a page, and no harm', async (_name, text) => {
  const { viewer, draftId } = await aPractice()
  await saveDraftFile({ viewer, draftId, name: PRACTICE_FILE, text, baseVersion: 1, now: NOW })
  const read = await readPracticeDraft({ viewer, draftId, now: NOW })
  if ('refusal' in read) throw new Error(read.refusal)
  const glance = practiceGlance(read.practice)
  if (glance?.problems) expect(glance.problems.length).toBeGreaterThan(0)
  const edit = editStep(0, { does: ['Quét mã'] })
  const edited = await editPractice({ viewer, draftId, baseVersion: 2, edit, now: NOW })
  if (!glance) expect(edited).toEqual({ refusal: 'not-readable' })
  expect(({} as Record<string, unknown>).parts).toBeUndefined()
})
