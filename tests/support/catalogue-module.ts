import type { CatalogueModule } from '~/domain/lessons/catalogue'

/** A module of the catalogue, in no database: a lesson for each entry, with the skills it teaches. */
export function aCatalogueModule(lessons: Record<string, string[]>): CatalogueModule {
  const skills = [...new Set(Object.values(lessons).flat())]
  return {
    ...{ id: 'vneid', number: 1, title: 'VNeID', summary: 'Danh tính số.', audience: ['member'] },
    skills: skills.map((id) => ({ id, name: `Biết ${id}`, short: id, competences: [], groups: [] })),
    exam: { questions: 15, minutes: 30, passPercent: 80, attemptsPerDay: 3 },
    ...{ poster: null, loudspeaker: null, classKit: null },
    lessons: Object.entries(lessons).map(([id, taught], at) => ({
      ...{ id, slug: id, number: `1.${at + 1}`, title: `Bài ${id}`, summary: '', minutes: 10 },
      ...{
        skills: taught,
        prerequisites: [],
        keywords: [],
        hasTeachCard: false,
        practice: null,
        revision: `revision-${id}`,
      },
    })),
  }
}
