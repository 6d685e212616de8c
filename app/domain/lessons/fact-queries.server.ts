import { db } from '~/db/client.server'
import { deepFreeze } from '~/lib/deep-freeze'
import { keepRecent } from '~/lib/keep-recent'
import type { CatalogueLesson, LessonRecord } from './catalogue'
import { readCatalogue, readPublication } from './catalogue-queries.server'
import type { Fact, Sources } from './lesson-schema'
import type { PublishedFact } from './published-fact'

/** Every fact of what is published now, by number; each once, however many lessons cite it. */
export async function listFacts(): Promise<readonly PublishedFact[]> {
  const { publicationId } = await readCatalogue()
  return (await factsOf(publicationId)) ?? []
}

/** A publication never changes, so its facts are gathered once. Only records are read: no lesson is compiled for this. */
const factsOf = keepRecent(2, async (publicationId: number): Promise<PublishedFact[] | null> => {
  const publication = await readPublication(publicationId)
  if (!publication) return null
  const lessons = publication.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ moduleId: module.id, lesson })),
  )
  const rows = await db.lessonRevision.findMany({
    where: { hash: { in: lessons.map(({ lesson }) => lesson.revision) } },
    select: { hash: true, lesson: true },
  })
  const records = new Map(rows.map((row) => [row.hash, JSON.parse(row.lesson) as LessonRecord]))
  const facts = new Map<string, PublishedFact>()
  for (const { moduleId, lesson } of lessons) {
    const record = records.get(lesson.revision)
    for (const fact of record?.facts ?? []) add(facts, fact, record?.sources ?? {}, moduleId, lesson)
  }
  return deepFreeze([...facts.values()].sort(byNumber))
})

/** Should two lessons have the fact in different words, the words checked last count. */
function add(
  facts: Map<string, PublishedFact>,
  fact: Fact,
  sources: Sources,
  moduleId: string,
  { slug, number, title }: CatalogueLesson,
): void {
  const known = facts.get(fact.id)
  const spelled = { ...fact, sources: fact.sources.map((key) => sources[key] ?? { title: key }) }
  const words = known && known.checkedOn >= fact.checkedOn ? known : spelled
  facts.set(fact.id, { ...words, lessons: [...(known?.lessons ?? []), { moduleId, slug, number, title }] })
}

/** 2.01 stands before 10.01. */
function byNumber(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}
