import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAlarm } from '#tests/support/alarm'
import { hostileBodies, hostileHeads, recordedLessons } from '#tests/support/hostile-texts'
import { measured } from '#tests/support/measured'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { beginDraft } from './begin-draft.server'
import { compileFolder, previewFolder } from './lesson-process.server'
import type { LessonFolder } from './lesson-work'
import { previewDraft } from './preview-draft.server'
import { saveDraftFile } from './save-draft-file.server'

const NOW = new Date('2026-11-30T03:00:00Z')
const HEAD = `id: vneid.b-x
title: "Bài"
summary: Học xong bài này, bạn tự làm được.
minutes: 10
audience: [member]
objectives: ["Biết một", "Biết hai"]
skills: [vneid.levels]
prerequisites: []
keywords: []
mistakes: [{ id: a, says: "Nhầm." }]
facts: []`

const alarm = await anAlarm()
const TEXTS = [
  ...hostileBodies(alarm.bait).map((body) => `---\n${HEAD}\n---\n\n${body}\n`),
  ...hostileHeads(alarm.bait).map((head) => `---\n${head}\n---\n\nChữ.\n`),
  ...recordedLessons(),
]
const folder = (text: string): LessonFolder => ({
  ...{ moduleId: 'vneid', slug: 'bai', pictures: [] },
  texts: { 'lesson.mdx': text, 'questions.yaml': '[]' },
})

beforeAll(async () => {
  await previewFolder(folder('a'), NOW) // the process begins
})
afterAll(() => {
  expect(alarm.heard()).toEqual([])
  alarm.stop()
})

test('more than a hundred hostile texts are tried', () => {
  expect(TEXTS.length).toBeGreaterThan(100)
})

test('none of them runs, reaches out, is drawn as a program, or costs two seconds or 200 MB', {
  timeout: 120_000,
}, async () => {
  for (const text of TEXTS) {
    const { result, seconds, bytes } = await measured(() => previewFolder(folder(text), NOW))
    expect(seconds, text.slice(0, 300)).toBeLessThan(2)
    expect(bytes, text.slice(0, 300)).toBeLessThan(200_000_000)
    expect(alarm.heard(), text.slice(0, 300)).toEqual([])
    const html = 'refusal' in result ? '' : (result.drawn?.html.join('') ?? '')
    expect(html).not.toMatch(/<script|<iframe|<object|javascript:|\son\w+=|ngosoWasHere/i)
    expect(html).not.toContain('root:x:0:0')
  }
})

test('none of them is compiled', { timeout: 120_000 }, async () => {
  for (const text of TEXTS.filter((_, at) => at % 3 === 0)) {
    const result = await compileFolder(folder(text), NOW)
    if ('refusal' in result) continue
    expect(result.compiled, text.slice(0, 300)).toBeNull()
    expect(result.problems.length).toBeGreaterThan(0)
  }
  expect(alarm.heard()).toEqual([])
})

test('a draft keeps them as they were typed, and names that are paths are no files', async () => {
  await db.place.create({ data: { id: 'xa', name: 'Xã', kind: 'commune', foldedName: 'xa' } as never })
  const viewer = { ...anOfficer('trainer', 'xa'), personId: await aPerson() }
  const scope = { scopeKind: 'place', scopeId: 'xa' } as const
  const beginning = { from: 'template', moduleId: 'vneid', title: '../../etc/passwd' } as const
  const begun = await beginDraft({ viewer, scope, beginning, now: NOW })
  if (!('ok' in begun)) throw new Error(begun.refusal)
  const { draftId } = begun
  let baseVersion = 1
  for (const text of TEXTS.slice(0, 12)) {
    const saved = await saveDraftFile({ viewer, draftId, name: 'lesson.mdx', text, baseVersion, now: NOW })
    if (!('ok' in saved)) throw new Error(saved.refusal)
    baseVersion = saved.version
    expect(await previewDraft({ viewer, draftId, now: NOW })).toBeTruthy()
  }
  for (const name of [
    '../lesson.mdx',
    '/etc/passwd',
    'media/../../x.svg',
    'lesson.mdx\0',
    '__proto__',
    'C:\\a',
    'constructor',
  ])
    expect(await saveDraftFile({ viewer, draftId, name, text: 'a', baseVersion: 0, now: NOW })).toEqual({
      refusal: 'no-such-file',
    })
  expect(alarm.heard()).toEqual([])
})
