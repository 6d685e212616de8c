import { expect, test } from 'vitest'
import { imageSize } from '../lessons/image-size'
import { checkFolder, compileFolder, previewFolder } from './lesson-process.server'
import type { LessonFolder } from './lesson-work'
import { hashOfLesson, readShelfLesson } from './shelf.server'

const NOW = new Date('2026-11-30T03:00:00Z')

async function builtIn(hasBytes: boolean): Promise<LessonFolder> {
  const found = await readShelfLesson('vneid.1-3')
  if (!found) throw new Error('The lesson is gone')
  const { module, lesson } = found
  return {
    moduleId: module.folder,
    slug: lesson.folder,
    texts: {
      'lesson.mdx': lesson.lesson.text,
      'questions.yaml': lesson.questions.text,
      'teach.yaml': lesson.teach?.text ?? '',
      'practice.yaml': lesson.practice?.text ?? '',
    },
    pictures: lesson.media.map(({ name, bytes }) => ({
      ...{ name, hash: `hash-of-${name}`, ...(imageSize(name, bytes) ?? { width: 0, height: 0 }) },
      ...(hasBytes ? { bytes } : {}),
    })),
  }
}

test('a built-in lesson has no problem as an author has it, and is drawn with its pictures and questions', async () => {
  const read = await previewFolder(await builtIn(false), NOW)
  if ('refusal' in read) throw new Error(read.refusal)
  expect(read.problems).toEqual([])
  expect(read.drawn?.html.join('')).toContain('<h2 id="vi-giay-to-chua-gi">Ví giấy tờ chứa gì</h2>')
  expect(read.drawn?.html.join('')).toContain('src="/noi-dung/hash-of-vi-giay-to.svg.svg"')
  expect(read.drawn?.questions.length).toBeGreaterThan(7)
})

test('it compiles to the very revision that the content folder publishes', async () => {
  const made = await compileFolder(await builtIn(true), NOW)
  if ('refusal' in made || !made.compiled) throw new Error('not compiled')
  expect(made.compiled.bundle).toContain('export default function(React,ReactDOM,_jsx_runtime)')
  expect(made.compiled.record).toMatchObject({ id: 'vneid.1-3', moduleId: 'vneid', slug: 'vi-giay-to' })
})

test('what is wrong is told with file and line, and what cannot be read is not drawn', async () => {
  const folder = await builtIn(false)
  const texts = { ...folder.texts, 'lesson.mdx': `${folder.texts['lesson.mdx']}\n{process.exit(1)}\n` }
  const read = await previewFolder({ ...folder, texts }, NOW)
  if ('refusal' in read) throw new Error(read.refusal)
  expect(read.drawn).toBeNull()
  expect(read.problems[0]).toMatchObject({ file: 'lesson.mdx' })
  const checked = await checkFolder({ ...folder, texts }, NOW)
  expect(checked).toMatchObject({ problems: [{ file: 'lesson.mdx' }] })
})

test('the same files have the same hash, other files another', async () => {
  const lesson = (await readShelfLesson('vneid.1-3'))?.lesson
  if (!lesson) throw new Error('The lesson is gone')
  expect(hashOfLesson(lesson)).toBe(hashOfLesson({ ...lesson }))
  expect(hashOfLesson({ ...lesson, teach: null })).not.toBe(hashOfLesson(lesson))
})
