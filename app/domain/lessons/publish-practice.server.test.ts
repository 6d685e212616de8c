import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { addPractice, contentFolder } from '#tests/support/content-folder'
import { drawing } from '#tests/support/lesson-input'
import { db } from '~/db/client.server'
import { readPlayedScenario } from '../practice/scenario-queries.server'
import { readCatalogue, readMedia } from './catalogue-queries.server'
import { everyPractice } from './placed-practice'
import { publishContent } from './publish-content.server'

const now = new Date('2026-11-22T08:00:00Z')

async function publish(folder: string) {
  const published = await publishContent(folder, now)
  if ('refusal' in published) throw new Error(published.problems.map(({ message }) => message).join('\n'))
  return published
}

async function onlyPractice() {
  const [placed] = everyPractice(await readCatalogue())
  if (!placed) throw new Error('no practice was published')
  return placed
}

test('a practice is published with its lesson, and its solution stays behind', async () => {
  const folder = contentFolder()
  addPractice(folder)
  expect(await publish(folder)).toMatchObject({ isNew: true, newPractices: 1 })
  const { module, lesson, practice } = await onlyPractice()
  expect([module.id, lesson.id]).toEqual(['nha', 'nha.2-1'])
  expect(practice).toEqual({
    ...{ id: 'nha.2-1.tap', slug: 'mo-cua-nha', revision: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ...{ title: 'Mở cửa nhà', task: 'Cầm chìa rồi mở cửa nhà.', minutes: 2, skills: ['nha.open'] },
  })
  const played = await readPlayedScenario(practice.revision)
  expect(played).toMatchObject({ id: 'nha.2-1.tap', start: 'hall' })
  expect(played).not.toHaveProperty('solution')
  expect(played).not.toHaveProperty('wrongTurns')
  expect(() => played?.steps.pop()).toThrow(TypeError)
  const row = await db.scenarioRevision.findUniqueOrThrow({ where: { hash: practice.revision } })
  expect(JSON.parse(row.scenario)).toHaveProperty('solution.1', { type: 'code', text: '1234' })
})

test('a changed practice makes one new revision of it and none of its lesson; the same again makes none', async () => {
  const folder = contentFolder()
  addPractice(folder)
  await publish(folder)
  const before = await onlyPractice()
  expect(await publish(folder)).toMatchObject({ isNew: false, newPractices: 0 })
  addPractice(folder, { task: 'Mở cửa nhà.' })
  expect(await publish(folder)).toMatchObject({ isNew: true, newRevisions: 0, newPractices: 1 })
  const after = await onlyPractice()
  expect(after.practice.revision).not.toBe(before.practice.revision)
  expect(after.lesson.revision).toBe(before.lesson.revision)
  expect(await readPlayedScenario(before.practice.revision)).toMatchObject({
    task: 'Cầm chìa rồi mở cửa nhà.',
  })
})

test('a picture that only the practice shows is stored, and the practice leads to it', async () => {
  const folder = contentFolder()
  const { screens } = aScenario()
  const picture = { kind: 'picture', picture: { src: 'media/o-khoa.svg', alt: 'Ổ khoá trên cánh cửa.' } }
  const hall = { ...screens.hall, parts: [...(screens.hall?.parts ?? []), picture] }
  addPractice(folder, { screens: { ...screens, hall } })
  writeFileSync(path.join(folder, 'nha/mo-cua/media/o-khoa.svg'), drawing('<path d="M1 1L8 8"/>'))
  await publish(folder)
  const { practice } = await onlyPractice()
  const text = JSON.stringify(await readPlayedScenario(practice.revision))
  expect(text).not.toContain('media/')
  const hash = /"src":"\/noi-dung\/([0-9a-f]{64})\.svg"/.exec(text)?.[1] ?? ''
  expect(new TextDecoder().decode((await readMedia(hash))?.data)).toContain('M1 1L8 8')
})

test('since when a skill has a practice is remembered as long as it has one', async () => {
  const folder = contentFolder()
  const since = async (at: Date) => {
    await publishContent(folder, at)
    return (await readCatalogue()).practisedSince
  }
  const [first, second, third] = [1, 2, 3].map((day) => new Date(`2026-12-0${day}T08:00:00Z`)) as [
    Date,
    Date,
    Date,
  ]
  expect(await since(first)).toEqual({})
  addPractice(folder)
  expect(await since(first)).toEqual({ 'nha.open': first.toISOString() })
  addPractice(folder, { task: 'Mở cửa nhà.' })
  expect(await since(second)).toEqual({ 'nha.open': first.toISOString() })
  rmSync(path.join(folder, 'nha/mo-cua/practice.yaml'))
  expect(await since(second)).toEqual({})
  addPractice(folder)
  expect(await since(third)).toEqual({ 'nha.open': third.toISOString() })
})

test('a practice that breaks a rule refuses the whole publication', async () => {
  const folder = contentFolder()
  addPractice(folder, { solution: [{ press: 'take' }, { press: 'push' }] })
  const refused = await publishContent(folder, now)
  const problems = 'refusal' in refused ? refused.problems : []
  expect(problems).toMatchObject([{ file: 'nha/mo-cua/practice.yaml', rule: 'practice-plays' }])
})
