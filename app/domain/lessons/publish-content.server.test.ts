import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { changeFile, contentFolder } from '#tests/support/content-folder'
import { db } from '~/db/client.server'
import { readCatalogue, readPublication, readRevision } from './catalogue-queries.server'
import { publishContent } from './publish-content.server'

const now = new Date('2026-11-22T08:00:00Z')

async function publish(folder: string) {
  const published = await publishContent(folder, now)
  if ('refusal' in published) throw new Error(published.problems.map(({ message }) => message).join('\n'))
  return published
}

async function revisionsOf(publicationId: number) {
  const publication = await readPublication(publicationId)
  return publication?.modules[0]?.lessons.map(({ revision }) => revision) ?? []
}

test('publishing the same content again changes nothing', async () => {
  const folder = contentFolder()
  const first = await publish(folder)
  const counted = [await db.lessonRevision.count(), await db.media.count(), await db.publication.count()]
  const second = await publish(folder)
  expect(second).toEqual({
    ok: true,
    publicationId: first.publicationId,
    isNew: false,
    newRevisions: 0,
    newPractices: 0,
  })
  expect([await db.lessonRevision.count(), await db.media.count(), await db.publication.count()]).toEqual(
    counted,
  )
})

test('a changed lesson makes one new revision, and the old one stays', async () => {
  const folder = contentFolder()
  const before = await publish(folder)
  changeFile(folder, 'nha/mo-cua/lesson.mdx', 'Tra chìa nhẹ tay.', 'Tra chìa thật nhẹ tay.')
  const after = await publish(folder)
  expect(after).toMatchObject({ isNew: true, newRevisions: 1 })
  const [oldOpen, oldClose] = await revisionsOf(before.publicationId)
  const [newOpen, newClose] = await revisionsOf(after.publicationId)
  expect(newOpen).not.toBe(oldOpen)
  expect(newClose).toBe(oldClose)
  expect(await db.lessonRevision.count({ where: { hash: oldOpen } })).toBe(1)
})

test.each([
  ['question', 'nha/mo-cua/questions.yaml', 'Nhẹ tay thì khoá bền.', 'Nhẹ tay thì khoá rất bền.'],
  ['picture', 'nha/mo-cua/media/cua.svg', 'Cửa', 'Cổng'],
  ['source', 'sources.yaml', 'Sổ tay giữ nhà', 'Sổ tay giữ nhà, bản mới'],
])('a changed %s makes a new revision', async (_title, file, from, to) => {
  const folder = contentFolder()
  await publish(folder)
  changeFile(folder, file, from, to)
  const after = await publish(folder)
  expect(after.isNew).toBe(true)
  expect(after.newRevisions).toBeGreaterThan(0)
})

const LOCAL = 'place: hue\nname: Huế\nfacts: ["2.01"]\nslots: { hotline: "tổng đài 1900" }\n'

function writeLocal(folder: string, text: string) {
  mkdirSync(path.join(folder, 'local'), { recursive: true })
  writeFileSync(path.join(folder, 'local/hue.yaml'), text)
}

test('the words of a place are published with their facts, and change no lesson', async () => {
  const folder = contentFolder()
  const slot = '<Local name="hotline">bác trưởng thôn</Local>'
  changeFile(folder, 'nha/mo-cua/lesson.mdx', 'Tra chìa nhẹ tay.', `Kẹt khoá thì hỏi ${slot}.`)
  await publish(folder)
  writeLocal(folder, LOCAL)
  expect(await publish(folder)).toMatchObject({ isNew: true, newRevisions: 0 })
  const { locals, modules } = await readCatalogue()
  expect(locals).toEqual([
    {
      place: 'hue',
      name: 'Huế',
      slots: { hotline: 'tổng đài 1900' },
      facts: [expect.objectContaining({ id: '2.01', sources: ['S01'] })],
      sources: { S01: expect.objectContaining({ title: 'Sổ tay giữ nhà' }) },
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ])
  const revisions = await Promise.all(
    (modules[0]?.lessons ?? []).map(({ revision }) => readRevision(revision)),
  )
  expect(revisions.map((each) => each?.record.slots)).toEqual([['hotline'], []])
})

test('changed words of a place get another name', async () => {
  const folder = contentFolder()
  writeLocal(folder, LOCAL)
  await publish(folder)
  const before = (await readCatalogue()).locals[0]?.hash
  writeLocal(folder, LOCAL.replace('1900', '1901'))
  await publish(folder)
  expect((await readCatalogue()).locals[0]?.hash).not.toBe(before)
})

test('words of a place that break a rule refuse the whole publication', async () => {
  const folder = contentFolder()
  writeLocal(folder, LOCAL.replace('hotline', 'mayor'))
  const refused = await publishContent(folder, now)
  const problems = 'refusal' in refused ? refused.problems : []
  expect(problems).toMatchObject([{ file: 'local/hue.yaml', line: 4, rule: 'locals-known' }])
})

test('going back to what was published before is a new publication of the old revisions', async () => {
  const folder = contentFolder()
  const first = await publish(folder)
  changeFile(folder, 'nha/module.yaml', 'title: Giữ nhà', 'title: Trông nhà')
  await publish(folder)
  changeFile(folder, 'nha/module.yaml', 'title: Trông nhà', 'title: Giữ nhà')
  const third = await publish(folder)
  expect(third).toMatchObject({ isNew: true, newRevisions: 0 })
  expect(third.publicationId).toBeGreaterThan(first.publicationId)
})

test('a broken lesson is refused with file, line, rule and repair, and the last good publication still serves', async () => {
  const folder = contentFolder()
  const good = await publish(folder)
  changeFile(folder, 'nha/dong-cua/lesson.mdx', 'Tra chìa nhẹ tay.', 'Tra chìa {globalThis.hacked = true}.')
  expect(await publishContent(folder, now)).toEqual({
    refusal: 'content-broken',
    problems: [
      {
        file: 'nha/dong-cua/lesson.mdx',
        line: 34,
        column: 10,
        rule: 'code',
        message: 'Không dùng dấu { và }. Hãy xoá, hoặc thay bằng ngoặc tròn ( ).',
      },
    ],
  })
  expect((await readCatalogue()).publicationId).toBe(good.publicationId)
  expect(globalThis).not.toHaveProperty('hacked')
})

test('two publications at once make one', async () => {
  const folder = contentFolder()
  await publish(folder)
  changeFile(folder, 'nha/mo-cua/lesson.mdx', 'Đẩy mạnh thì hỏng khoá.', 'Đẩy mạnh thì khoá hỏng.')
  const count = await db.publication.count()
  const both = await Promise.all([publish(folder), publish(folder)])
  expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true])
  expect(both[0]?.publicationId).toBe(both[1]?.publicationId)
  expect(await db.publication.count()).toBe(count + 1)
})

test('files that do not belong, files that lead elsewhere and missing files are refused', async () => {
  const folder = contentFolder()
  writeFileSync(path.join(folder, 'nha/mo-cua/ghi-chu.txt'), 'x')
  symlinkSync('/etc/passwd', path.join(folder, 'nha/mo-cua/media/passwd.svg'))
  rmSync(path.join(folder, 'nha/dong-cua/questions.yaml'))
  const refused = await publishContent(folder, now)
  const problems = 'refusal' in refused ? refused.problems : []
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    expect.arrayContaining([
      'nha/mo-cua/ghi-chu.txt stray-file',
      'nha/mo-cua/media/passwd.svg stray-file',
      'nha/dong-cua/questions.yaml missing-file',
    ]),
  )
})

test('a lesson of 5 MB is refused without being read', async () => {
  const folder = contentFolder()
  writeFileSync(path.join(folder, 'nha/mo-cua/lesson.mdx'), 'x'.repeat(5_000_000))
  const refused = await publishContent(folder, now)
  const problems = 'refusal' in refused ? refused.problems : []
  expect(problems[0]).toMatchObject({ file: 'nha/mo-cua/lesson.mdx', line: 1, column: 1, rule: 'size' })
})

test('a content folder that is not there is refused', async () => {
  expect(await publishContent('/nowhere', now)).toMatchObject({ refusal: 'content-broken' })
})
