import path from 'node:path'
import { expect, test } from 'vitest'
import { addPractice, changeFile, contentFolder } from '#tests/support/content-folder'
import { lessonsCiting } from './cited-facts'
import { contentReport } from './content-report'
import { readContent } from './read-content'
import { readContentFolder } from './read-content-folder.server'

async function read(folder: string) {
  const { files } = await readContentFolder(path.resolve(folder))
  return readContent(files).content
}

test('the report counts what there is', async () => {
  const report = contentReport(await read(contentFolder()), '2026-11')
  expect(report).toMatchObject({ modules: 1, lessons: 2, pictures: 6 })
  expect(report.questions).toEqual({
    all: 18,
    byKind: { single: 2, order: 10, number: 6 },
    byUse: { lesson: 16, exam: 2 },
    scenarios: 0,
  })
  expect(report.skillsWithoutLesson).toEqual([])
  expect(report.objectivesWithoutQuestion).toEqual([])
  expect(report.skillsWithFewItems).toMatchObject([
    { skillId: 'nha.open', hasPractice: false },
    { skillId: 'nha.close', hasPractice: false },
  ])
  expect(report.readability).toEqual([
    {
      title: 'Giữ nhà',
      mean: expect.any(Number),
      hardest: { name: expect.anything(), level: expect.any(Number) },
    },
  ])
})

test('a fact is overdue in the month after its review, with the lessons that state it', async () => {
  const content = await read(contentFolder())
  expect(contentReport(content, '2027-02').facts.overdue).toEqual([])
  expect(contentReport(content, '2027-03').facts.overdue[0]).toEqual({
    id: '2.01',
    reviewOn: '2027-02',
    lessons: [{ number: '2.1', title: 'Mở cửa', file: 'nha/mo-cua/lesson.mdx' }],
  })
})

test('a fact that nothing rests on, a skill without a lesson and an objective without a question are named', async () => {
  const folder = contentFolder()
  changeFile(folder, 'facts/02.yaml', '"2.02":', '"2.03":')
  changeFile(
    folder,
    'nha/dong-cua/lesson.mdx',
    '  - Đóng cửa nhẹ tay.',
    '  - Đóng cửa nhẹ tay.\n  - Gửi chìa.',
  )
  changeFile(folder, 'nha/dong-cua/lesson.mdx', 'skills: [nha.close]', 'skills: [nha.open]')
  const report = contentReport(await read(folder), '2026-11')
  expect(report.facts).toMatchObject({ all: 2, cited: 1, uncited: ['2.03'] })
  expect(report.skillsWithoutLesson).toEqual(['nha.close'])
  expect(report.objectivesWithoutQuestion).toMatchObject([{ lesson: { number: '2.2' }, objective: 3 }])
})

test('the lessons to read again are those that cite the fact', async () => {
  const content = await read(contentFolder())
  expect(lessonsCiting(content, '2.02').map(({ number }) => number)).toEqual(['2.2'])
  expect(lessonsCiting(content, '9.99')).toEqual([])
})

test('practices are counted for each module and together', async () => {
  const folder = contentFolder()
  addPractice(folder)
  const counted = { practices: 1, screens: 2, states: expect.any(Number), mistakes: 2, minutes: 2 }
  const { practices } = contentReport(await read(folder), '2026-11')
  expect(practices).toEqual({ ...counted, modules: [{ title: 'Giữ nhà', ...counted }] })
  expect(practices.states).toBeGreaterThan(5)
})
