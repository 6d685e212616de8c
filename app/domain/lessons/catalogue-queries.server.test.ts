import { afterEach, expect, test, vi } from 'vitest'
import { changeFile, contentFolder } from '#tests/support/content-folder'
import { db } from '~/db/client.server'
import {
  forgetCatalogue,
  readBundle,
  readCatalogue,
  readMedia,
  readPublication,
  readQuestionBank,
  readRevision,
} from './catalogue-queries.server'
import { publishContent } from './publish-content.server'

const now = new Date('2026-11-22T08:00:00Z')

afterEach(forgetCatalogue)

async function publish(folder: string): Promise<number> {
  const published = await publishContent(folder, now)
  if ('refusal' in published) throw new Error(published.refusal)
  return published.publicationId
}

async function firstLesson() {
  await publish(contentFolder())
  const lesson = (await readCatalogue()).modules[0]?.lessons[0]
  if (!lesson) throw new Error('nothing was published')
  return lesson
}

test('before anything is published there are no modules', async () => {
  expect(await readCatalogue()).toEqual({
    publicationId: 0,
    modules: [],
    paths: [],
    locals: [],
    practisedSince: {},
    frameworks: null,
  })
})

test('the catalogue names modules and lessons in order, with numbers and addresses', async () => {
  const lesson = await firstLesson()
  expect(lesson).toMatchObject({ id: 'nha.2-1', slug: 'mo-cua', number: '2.1', prerequisites: [] })
  const module = (await readCatalogue()).modules[0]
  expect(module?.lessons.map(({ number }) => number)).toEqual(['2.1', '2.2'])
  expect(module?.exam.questions).toBe(6)
})

test('another process notices a new publication two seconds later, and no request waits for it', async () => {
  const folder = contentFolder()
  const first = await publish(folder)
  expect((await readCatalogue(1_000)).publicationId).toBe(first)
  changeFile(folder, 'nha/module.yaml', 'title: Giữ nhà', 'title: Trông nhà')
  const row = await db.publication.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const second = await db.publication.create({
    data: { hash: 'x', catalogue: row.catalogue, publishedAt: now },
  })
  expect((await readCatalogue(2_999)).publicationId).toBe(first)
  expect((await readCatalogue(3_000)).publicationId).toBe(first)
  await vi.waitFor(async () => expect((await readCatalogue(3_001)).publicationId).toBe(second.id))
})

test('while the database is away the catalogue at hand still serves', async () => {
  const first = await publish(contentFolder())
  await readCatalogue(1_000)
  const away = vi.spyOn(db.publication, 'findFirst').mockRejectedValue(new Error('away'))
  expect((await readCatalogue(9_000)).publicationId).toBe(first)
  await vi.waitFor(() => expect(away).toHaveBeenCalled())
  away.mockRestore()
  expect((await readCatalogue(9_001)).publicationId).toBe(first)
})

test('a first look that fails is not kept', async () => {
  const away = vi.spyOn(db.publication, 'findFirst').mockRejectedValueOnce(new Error('away'))
  await expect(readCatalogue()).rejects.toThrow('away')
  away.mockRestore()
  expect(await readCatalogue()).toBeDefined()
})

test('a revision carries its record, its questions and its page', async () => {
  const revision = await readRevision((await firstLesson()).revision)
  expect(revision?.record).toMatchObject({
    id: 'nha.2-1',
    moduleId: 'nha',
    slug: 'mo-cua',
    sections: [
      { id: 'cam-chia-khoa', title: 'Cầm chìa khoá' },
      { id: 'nguoi-ta-hay-nham', title: 'Người ta hay nhầm' },
    ],
    anchors: {
      'cam-chia-khoa': 'Cầm chìa khoá',
      'tra-chia-vao-o': 'Tra chìa vào ổ',
      'nguoi-ta-hay-nham': 'Người ta hay nhầm',
    },
    parts: [{ kind: 'text' }, { kind: 'question', questionId: 'nha.2-1.q01' }, { kind: 'text' }],
    sources: { S01: { title: 'Sổ tay giữ nhà' } },
  })
  expect(Object.keys(revision?.record.sources ?? {})).toEqual(['S01'])
  expect(revision?.questions.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `nha.2-1.q0${n}`),
  )
})

test('what is shared between requests cannot be changed by one of them', async () => {
  const revision = await readRevision((await firstLesson()).revision)
  expect(() => revision?.questions.reverse()).toThrow(TypeError)
  expect(() => revision?.record.skills.push('x')).toThrow(TypeError)
})

test('what does not exist is null', async () => {
  const unknown = 'f'.repeat(64)
  expect(await readRevision(unknown)).toBeNull()
  expect(await readRevision('../../etc/passwd')).toBeNull()
  expect(await readBundle(unknown)).toBeNull()
  expect(await readMedia(unknown)).toBeNull()
})

test('a picture and a page are served by hash', async () => {
  const { revision } = await firstLesson()
  const bundle = await readBundle(revision)
  const hash = /\/noi-dung\/([0-9a-f]{64})\.svg/.exec(bundle ?? '')?.[1] ?? ''
  const media = await readMedia(hash)
  expect(media?.type).toBe('image/svg+xml')
  expect(new TextDecoder().decode(media?.data)).toContain('Cửa &amp; khoá')
})

test('the question bank holds every question of the module as that publication had it', async () => {
  const folder = contentFolder()
  const before = await publish(folder)
  changeFile(folder, 'nha/mo-cua/questions.yaml', 'Xoay chìa mấy vòng?', 'Xoay chìa bao nhiêu vòng?')
  const after = await publish(folder)
  const promptsOf = async (publicationId: number) =>
    (await readQuestionBank('nha', publicationId)).map(({ question }) => question.prompt)
  expect(await promptsOf(before)).toContain('Xoay chìa mấy vòng?')
  expect(await promptsOf(after)).toContain('Xoay chìa bao nhiêu vòng?')
  expect(await promptsOf(after)).toHaveLength(18)
  expect((await readQuestionBank('nha', after))[0]).toMatchObject({ lessonId: 'nha.2-1' })
  expect(await readQuestionBank('bep', after)).toEqual([])
  expect(await readQuestionBank('nha', 9_999)).toEqual([])
})

test('a publication and a revision from before there were local words and practices have none', async () => {
  const { revision } = await firstLesson()
  const row = await db.publication.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const { locals: _, practisedSince: ___, ...older } = JSON.parse(row.catalogue)
  for (const lesson of older.modules[0].lessons) delete lesson.practice
  const old = await db.publication.create({
    data: { hash: 'old', catalogue: JSON.stringify(older), publishedAt: now },
  })
  const publication = await readPublication(old.id)
  expect(publication).toMatchObject({ locals: [], practisedSince: {} })
  expect(publication?.modules[0]?.lessons.map(({ practice }) => practice)).toEqual([null, null])

  const stored = await db.lessonRevision.findUniqueOrThrow({ where: { hash: revision } })
  const { slots: __, ...record } = JSON.parse(stored.lesson)
  const hash = 'e'.repeat(64)
  await db.lessonRevision.create({ data: { ...stored, hash, lesson: JSON.stringify(record) } })
  expect((await readRevision(hash))?.record.slots).toEqual([])
})
