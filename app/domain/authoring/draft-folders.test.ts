import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aDraft, anAuthor, filesOfDraft } from '#tests/support/commune-author'
import { aDocx, paragraph, picture, relationship } from '#tests/support/docx'
import { sidewaysPhoto } from '#tests/support/photo'
import { db } from '~/db/client.server'
import { commitFolderImport } from './commit-folder-import.server'
import { readFolderImport } from './folder-import-queries.server'
import { readDraftPaste } from './read-draft-paste.server'
import { startFolderImport } from './start-folder-import.server'
import { packDraft, packLesson } from './take-along.server'
import { takePaste } from './take-paste.server'

const now = new Date('2026-11-30T03:00:00Z')
const utf8 = (text: string) => new TextEncoder().encode(text)

async function bring(viewer: Awaited<ReturnType<typeof anAuthor>>, bytes: Uint8Array) {
  const scope = { scopeKind: 'place', scopeId: viewer.roles[0]?.scopeId ?? '' } as const
  const started = await startFolderImport({ viewer, scope, fileName: 'a.zip', bytes, now })
  if (!('ok' in started)) throw new Error(started.refusal)
  const read = await readFolderImport(viewer, started.importId)
  if ('refusal' in read) throw new Error(read.refusal)
  return { importId: started.importId, read }
}

test('a built-in lesson comes as a version of it with nothing to mend, to the byte; brought again it updates that draft', {
  timeout: 60_000,
}, async () => {
  const viewer = await anAuthor('xa-ve')
  const packed = await packLesson(viewer, 'vneid.1-3')
  if ('refusal' in packed) throw new Error(packed.refusal)
  const { importId, read } = await bring(viewer, packed.bytes)
  // Its pictures are not published here, so they are drawings that the rules accept.
  expect(read.lessons).toMatchObject([{ lessonId: 'vneid.1-3', fate: { fate: 'variant' }, problemCount: 0 }])
  expect(await readFolderImport(await anAuthor('xa-ve'), importId)).toEqual({ refusal: 'no-such-import' })
  const committed = await commitFolderImport({ viewer, importId, now })
  if ('refusal' in committed) throw new Error(committed.refusal)
  expect(await commitFolderImport({ viewer, importId, now })).toEqual({ refusal: 'no-such-import' })
  const [draftId = ''] = committed.draftIds
  const again = await packDraft(viewer, draftId)
  expect('ok' in again && Buffer.from(again.bytes).equals(Buffer.from(packed.bytes))).toBe(true)
  const second = await bring(viewer, packed.bytes)
  expect(second.read.lessons).toMatchObject([{ fate: { fate: 'update', draftId } }])
  await db.draft.update({ where: { id: draftId }, data: { state: 'in-review' } })
  expect(await commitFolderImport({ viewer, importId: second.importId, now })).toEqual({
    ok: true,
    draftIds: [],
    left: 1,
  })
})

test('a lesson whose id is known elsewhere gets one of its own; one of an unknown module stays behind', {
  timeout: 60_000,
}, async () => {
  const [viewer, other] = [await anAuthor('xa-a'), await anAuthor('xa-b')]
  const packed = await packDraft(viewer, await aDraft(viewer, 'Của xã a'))
  if ('refusal' in packed) throw new Error(packed.refusal)
  const { importId, read } = await bring(other, packed.bytes)
  expect(read.lessons).toMatchObject([{ title: 'Của xã a', fate: { fate: 'copy' } }])
  expect(read.lessons[0]?.problemCount).toBeGreaterThan(0)
  const committed = await commitFolderImport({ viewer: other, importId, now })
  const [draftId = ''] = 'ok' in committed ? committed.draftIds : []
  const ids = await db.draft.findMany({ where: { title: 'Của xã a' }, select: { lessonId: true } })
  expect(new Set(ids.map(({ lessonId }) => lessonId)).size).toBe(2)
  const files = await filesOfDraft(other, draftId)
  expect(files['questions.yaml']).toContain(/^id: (\S+)/m.exec(files['lesson.mdx'] ?? '')?.[1])
  const strange = zipSync({
    'la/bai/lesson.mdx': utf8('---\nid: la.bai\n---\n'),
    'la/bai/questions.yaml': utf8('[]'),
  })
  expect((await bring(viewer, strange)).read.lessons).toMatchObject([{ fate: { fate: 'no-module' } }])
  const scope = { scopeKind: 'place', scopeId: 'xa-b' } as const
  expect(await startFolderImport({ viewer, scope, fileName: 'a', bytes: strange, now })).toEqual({
    refusal: 'not-your-scope',
  })
})

test('a document is read, and goes into the lesson with its picture; a stale one is refused with the newer text', {
  timeout: 60_000,
}, async () => {
  const viewer = await anAuthor('xa-word')
  const draftId = await aDraft(viewer)
  const bytes = aDocx({
    body: `${paragraph('Chuẩn bị', 'Heading1')}${picture('rIdP', 'Bác Sáu cầm máy')}${picture('rIdQ', 'Hỏng')}`,
    relationships:
      relationship('rIdP', 'image', 'media/a.jpeg') + relationship('rIdQ', 'image', 'media/b.jpeg'),
    parts: { 'word/media/a.jpeg': await sidewaysPhoto({ width: 60, height: 40 }), 'word/media/b.jpeg': 'x' },
  })
  const sent = { kind: 'docx', bytes } as const
  const read = await readDraftPaste({ viewer, draftId, sent, isTaken: false, now })
  if ('refusal' in read) throw new Error(read.refusal)
  expect(read.text).toBe('## Chuẩn bị\n\n<Figure src="media/bac-sau-cam-may.webp" alt="Bác Sáu cầm máy" />')
  expect(read.findings).toEqual([{ code: 'picture', value: 'not-a-picture' }])
  expect(Object.keys(await filesOfDraft(viewer, draftId))).toEqual(['lesson.mdx', 'questions.yaml'])
  const take = { viewer, draftId, ...read, how: 'append' as const, now }
  expect(await takePaste({ ...take, baseVersion: 0 })).toMatchObject({
    refusal: 'changed-meanwhile',
    version: 1,
  })
  expect(await takePaste({ ...take, text: ' \n', baseVersion: 1 })).toEqual({ refusal: 'text-missing' })
  expect(await takePaste({ ...take, baseVersion: 1 })).toEqual({ ok: true })
  const files = await filesOfDraft(viewer, draftId)
  expect(files['lesson.mdx']).toContain(`${read.text}\n\n## Người ta hay nhầm`)
  expect(files['media/bac-sau-cam-may.webp']).toBe(read.pictures[0]?.hash)
  const replaced = await takePaste({ ...take, text: 'Chữ mới.', how: 'replace', baseVersion: 2 })
  expect(replaced).toEqual({ ok: true })
  // Written by the same person a moment before, and kept all the same.
  expect(await db.draftEarlier.count({ where: { draftId, name: 'lesson.mdx' } })).toBe(2)
  const stranger = await anAuthor('xa-la')
  expect(await readDraftPaste({ viewer: stranger, draftId, sent, isTaken: true, now })).toEqual({
    refusal: 'no-such-draft',
  })
  expect(await takePaste({ ...take, viewer: stranger, baseVersion: 3 })).toEqual({ refusal: 'no-such-draft' })
})
