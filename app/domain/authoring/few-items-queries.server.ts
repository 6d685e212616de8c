import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readCatalogue, readPublication } from '~/domain/lessons/catalogue-queries.server'
import { type FewItems, skillsWithFewItems } from '~/domain/lessons/few-items'
import type { Question } from '~/domain/lessons/question'
import { keepRecent } from '~/lib/keep-recent'
import { pageOf } from '~/lib/page-of'
import { maySeeFigures } from './may-see-figures'

const PAGE_SIZE = 20

export type FewItemsPage = {
  skills: (FewItems & { module: string })[]
  all: number
  page: number
  pageCount: number
}

/** The skills of what is published that have too few questions for anybody to be certified in them, 20 a page. */
export async function listFewItems(
  viewer: Viewer,
  asked: number,
): Promise<({ ok: true } & FewItemsPage) | { refusal: 'not-allowed' }> {
  if (!maySeeFigures(viewer)) return { refusal: 'not-allowed' }
  const { publicationId } = await readCatalogue()
  const found = (await readOf(publicationId)) ?? []
  const { rows, page, pageCount } = pageOf(found, asked, PAGE_SIZE)
  return { ok: true, skills: rows, all: found.length, page, pageCount }
}

/** Of one publication, which never changes. */
const readOf = keepRecent(4, async (publicationId: number): Promise<FewItemsPage['skills'] | null> => {
  const modules = (await readPublication(publicationId))?.modules
  if (!modules) return null
  const hashes = modules.flatMap(({ lessons }) => lessons.map(({ revision }) => revision))
  const rows = await db.lessonRevision.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, questions: true },
  })
  const byHash = new Map(rows.map(({ hash, questions }) => [hash, JSON.parse(questions) as Question[]]))
  const bank = hashes.flatMap((hash) => byHash.get(hash) ?? [])
  return modules.flatMap(({ title, skills, lessons }) => {
    const practised = new Set(lessons.flatMap(({ practice }) => practice?.skills ?? []))
    return skillsWithFewItems(skills, bank, practised).map((skill) => ({ ...skill, module: title }))
  })
})
