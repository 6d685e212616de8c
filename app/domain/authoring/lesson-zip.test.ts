import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readLessonZip } from './folders/read-lesson-zip.server'
import type { ZippedLesson } from './lesson-zip'
import { readShelf } from './shelf.server'
import { packLesson, packModule } from './take-along.server'

async function anAuthor() {
  await db.place.create({ data: { id: 'xa', name: 'Xã', kind: 'commune', foldedName: 'xa' } as never })
  return { ...anOfficer('trainer', 'xa'), personId: await aPerson() }
}

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Comparing arrays of bytes one by one takes most of a minute. */
const asLine = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
  `${name} ${Buffer.from(bytes).toString('base64')}`
const asText = (lesson: ZippedLesson | undefined) => lesson && { ...lesson, media: lesson.media.map(asLine) }
const LESSON = { 'm/l/lesson.mdx': utf8('---\nid: m.l\n---\n') }

test('every built-in lesson and module comes back from its zip as it went, to the byte', {
  timeout: 60_000,
}, async () => {
  const viewer = await anAuthor()
  const { modules } = await readShelf()
  let count = 0
  for (const module of modules) {
    const packed = await packModule(viewer, module.folder)
    if ('refusal' in packed) throw new Error(packed.refusal)
    const back = readLessonZip(packed.bytes)
    if ('refusal' in back) throw new Error(back.refusal)
    expect(back.findings.map(({ code }) => code)).toEqual(back.findings.map(() => 'module-file'))
    expect(back.lessons.map(({ folder }) => folder)).toEqual(module.lessons.map(({ folder }) => folder))
    for (const [at, lesson] of module.lessons.entries()) {
      const one = await packLesson(viewer, /^id:\s*(\S+)/m.exec(lesson.lesson.text)?.[1] ?? '')
      if ('refusal' in one) throw new Error(one.refusal)
      const alone = readLessonZip(one.bytes)
      if ('refusal' in alone) throw new Error(alone.refusal)
      expect(alone.findings).toEqual([])
      expect(alone.lessons.map(asText)).toEqual([back.lessons[at]].map(asText))
      const { texts, media, module: folder } = alone.lessons[0] ?? { texts: {}, media: [], module: '' }
      expect(folder).toBe(module.folder)
      const { questions, teach, practice } = lesson
      expect(texts).toEqual({
        ...{ 'lesson.mdx': lesson.lesson.text, 'questions.yaml': questions.text },
        ...(teach ? { 'teach.yaml': teach.text } : {}),
        ...(practice ? { 'practice.yaml': practice.text } : {}),
      })
      expect(media.map(asLine)).toEqual(lesson.media.map(asLine))
      count += 1
    }
  }
  expect(count).toBeGreaterThan(50)
})

test('who writes lessons nowhere takes none along', async () => {
  const nobody = { personId: await aPerson(), roles: [] }
  expect(await packModule(nobody, 'vneid')).toEqual({ refusal: 'no-such-module' })
  expect(await packLesson(nobody, 'vneid.1-3')).toEqual({ refusal: 'no-such-lesson' })
})

test('a zip of a lesson alone, or with a folder around, is read too; what does not belong is named', () => {
  const files = {
    'lesson.mdx': utf8('a'),
    'media/x.svg': utf8('<svg/>'),
    'ghi-chu.docx': utf8('b'),
    'media/X Y.png': utf8('c'),
  }
  expect(readLessonZip(zipSync(files))).toEqual({
    lessons: [
      {
        module: '',
        folder: '',
        texts: { 'lesson.mdx': 'a' },
        media: [{ name: 'x.svg', bytes: utf8('<svg/>') }],
      },
    ],
    findings: [
      { code: 'not-content', path: 'ghi-chu.docx' },
      { code: 'not-content', path: 'media/X Y.png' },
    ],
  })
  const around = readLessonZip(
    zipSync({
      'content/m/module.yaml': utf8('a'),
      'content/m/l/lesson.mdx': utf8('b'),
      '__MACOSX/m': utf8(''),
    }),
  )
  expect(around).toMatchObject({
    lessons: [{ module: 'm', folder: 'l' }],
    findings: [{ code: 'module-file' }],
  })
})

test.each([
  ['a step up', { ...LESSON, '../x': utf8('a') }, 'unsafe-name'],
  ['a step up within', { ...LESSON, 'm/../../x': utf8('a') }, 'unsafe-name'],
  ['an absolute path', { ...LESSON, '/etc/passwd': utf8('a') }, 'unsafe-name'],
  ['a drive', { ...LESSON, 'C:/x': utf8('a') }, 'unsafe-name'],
  ['backslashes', { ...LESSON, '..\\x': utf8('a') }, 'unsafe-name'],
  ['a device', { ...LESSON, 'm/nul.txt': utf8('a') }, 'unsafe-name'],
  ['a hidden sign', { ...LESSON, 'm/a\u202etxt': utf8('a') }, 'unsafe-name'],
  ['an empty step', { ...LESSON, 'm//x': utf8('a') }, 'unsafe-name'],
  ['a name twice by its case', { ...LESSON, 'm/l/LESSON.mdx': utf8('a') }, 'same-name'],
  ['a name twice by its accents', { ...LESSON, 'm/é': utf8('a'), 'm/e\u0301': utf8('b') }, 'same-name'],
  ['a bomb', { ...LESSON, 'm/l/media/a.png': new Uint8Array(30_000_000) }, 'zip-bomb'],
  ['no lesson', { 'a.txt': utf8('a') }, 'no-lesson'],
] as const)('a zip with %s is refused whole', (_name, files, refusal) => {
  expect(readLessonZip(zipSync(files as Record<string, Uint8Array>))).toMatchObject({ refusal })
})

test('thousands of entries, links, changed bytes, two names and no zip are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`m/l/${at}`, utf8('')]))
  expect(readLessonZip(zipSync({ ...LESSON, ...many }))).toEqual({ refusal: 'broken-file' })
  const link = zipSync({
    ...LESSON,
    'm/l/teach.yaml': [utf8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
  })
  expect(readLessonZip(link)).toMatchObject({ refusal: 'link-inside', path: 'm/l/teach.yaml' })
  const changed = zipSync({ 'lesson.mdx': [utf8('một hai ba'), { level: 0 }] })
  changed.set(utf8('X'), Buffer.from(changed).indexOf('hai'))
  expect(readLessonZip(changed)).toMatchObject({ refusal: 'broken-file', path: 'lesson.mdx' })
  const twoNames = zipSync({ 'lesson.mdx': utf8('a') })
  twoNames.set(utf8('../etc.mdx'), 30)
  expect(readLessonZip(twoNames)).toMatchObject({ refusal: 'unsafe-name' })
  expect(readLessonZip(utf8('a zip'))).toEqual({ refusal: 'not-zip' })
  expect(readLessonZip(new Uint8Array())).toEqual({ refusal: 'file-missing' })
})
