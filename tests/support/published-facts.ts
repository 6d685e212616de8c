import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import type { CatalogueLesson, CatalogueModule, LessonRecord } from '~/domain/lessons/catalogue'
import { forgetCatalogue } from '~/domain/lessons/catalogue-queries.server'
import type { Fact } from '~/domain/lessons/lesson-schema'

const publishedAt = new Date('2026-11-01T00:00:00Z')
const SOURCES = { S01: { title: 'Sổ tay giữ nhà', publisher: 'Thôn Đồng Chùa' } }

/** A fact from the source S01, checked on 22/11/2026, to be checked again in February 2027. */
export function aFact(id: string, known: Partial<Fact> = {}): Fact {
  const dates = { checkedOn: '2026-11-22', reviewOn: '2027-02' }
  return { id, says: `Điều ${id}.`, sources: ['S01'], confidence: 'high', ...dates, ...known }
}

/** Publishes modules of lessons that have nothing but facts, and them alone; gives the revision of each lesson. */
export async function publishedFacts(
  modules: Record<string, Record<string, Fact[]>>,
): Promise<Record<string, string>> {
  const revisions: Record<string, string> = {}
  const shown = Object.entries(modules).map(([id, lessons], at) => ({
    id,
    number: at + 1,
    title: `Học phần ${id}`,
    lessons: Object.keys(lessons).map((lessonId, i) => {
      revisions[lessonId] = sha256(JSON.stringify([id, lessonId, lessons[lessonId]]))
      return aLesson(lessonId, `${at + 1}.${i + 1}`, revisions[lessonId])
    }),
  }))
  for (const [moduleId, lessons] of Object.entries(modules))
    for (const [lessonId, facts] of Object.entries(lessons))
      await storeRevision(revisions[lessonId] ?? '', { id: lessonId, moduleId, slug: lessonId, facts })
  const catalogue = JSON.stringify({
    modules: shown as Partial<CatalogueModule>[],
    paths: [],
    frameworks: null,
  })
  await db.publication.create({ data: { hash: sha256(catalogue), catalogue, publishedAt } })
  forgetCatalogue()
  return revisions
}

function aLesson(id: string, number: string, revision: string): Partial<CatalogueLesson> {
  return { id, slug: id, number, title: `Bài ${id}`, skills: [], revision }
}

async function storeRevision(hash: string, known: Partial<LessonRecord>): Promise<void> {
  const row = {
    ...{ hash, lessonId: known.id ?? '', source: '', questions: '[]', createdAt: publishedAt },
    bundle: 'export default () => ({ default: () => null })',
    lesson: JSON.stringify({ ...known, sources: SOURCES }),
  }
  await db.lessonRevision.upsert({ where: { hash }, create: row, update: {} })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
