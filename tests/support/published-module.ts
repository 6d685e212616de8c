import { createHash } from 'node:crypto'
import { db } from '~/db/client.server'
import type {
  CatalogueModule,
  CataloguePath,
  CataloguePractice,
  LessonRecord,
} from '~/domain/lessons/catalogue'
import { forgetCatalogue } from '~/domain/lessons/catalogue-queries.server'
import type { Question } from '~/domain/lessons/question'
import type { Scenario } from '~/domain/practice/scenario-schema'

type Known = {
  id?: string
  exam?: Partial<CatalogueModule['exam']>
  /** Questions by lesson id; the skills are those that the questions name. */
  lessons: Record<string, Question[]>
  /** Practices by lesson id; published since the same day as everything unless told. */
  practices?: Record<string, Scenario>
  practisedSince?: Date
  paths?: CataloguePath[]
}

const EMPTY_LESSON = 'export default () => ({ default: () => null })'
const publishedAt = new Date('2026-11-01T00:00:00Z')

/** Publishes one module, and it alone, straight into the database; gives what the catalogue now holds. */
export async function publishedModule(known: Known): Promise<CatalogueModule> {
  const module = moduleOf(known)
  for (const lesson of module.lessons) {
    const questions = known.lessons[lesson.id] ?? []
    const row = {
      hash: lesson.revision,
      lessonId: lesson.id,
      source: '',
      bundle: EMPTY_LESSON,
      lesson: JSON.stringify(recordOf(module.id, lesson)),
      questions: JSON.stringify(questions),
      createdAt: publishedAt,
    }
    await db.lessonRevision.upsert({ where: { hash: row.hash }, create: row, update: {} })
  }
  for (const scenario of Object.values(known.practices ?? {})) {
    const row = { scenarioId: scenario.id, scenario: JSON.stringify(scenario), createdAt: publishedAt }
    const hash = hashOf(row.scenario)
    await db.scenarioRevision.upsert({ where: { hash }, create: { hash, ...row }, update: {} })
  }
  const since = (known.practisedSince ?? publishedAt).toISOString()
  const practised = module.lessons.flatMap(({ practice }) => practice?.skills ?? [])
  const practisedSince = Object.fromEntries(practised.map((skill) => [skill, since]))
  const catalogue = JSON.stringify({
    modules: [module],
    paths: known.paths ?? [],
    practisedSince,
    frameworks: null,
  })
  await db.publication.create({ data: { hash: hashOf(catalogue), catalogue, publishedAt } })
  forgetCatalogue()
  return module
}

function moduleOf({ id = 'vneid', exam, lessons, practices = {} }: Known): CatalogueModule {
  const skillsOf = (questions: Question[]) => [...new Set(questions.map((question) => question.skill))]
  return {
    id,
    number: 1,
    title: 'VNeID – danh tính số',
    summary: 'Lập tài khoản và giữ nó an toàn.',
    audience: ['member'],
    skills: skillsOf(Object.values(lessons).flat()).map((skill) => ({
      id: skill,
      name: skill,
      short: skill,
      competences: [],
      groups: [],
    })),
    exam: { questions: 15, minutes: 30, passPercent: 80, attemptsPerDay: 3, ...exam },
    ...{ poster: null, loudspeaker: null, classKit: null },
    lessons: Object.entries(lessons).map(([lessonId, questions], at) => ({
      id: lessonId,
      slug: lessonId,
      number: `1.${at + 1}`,
      title: lessonId,
      summary: 'Học xong bài này, bạn tự làm được.',
      minutes: 10,
      skills: skillsOf(questions),
      prerequisites: [],
      keywords: [],
      hasTeachCard: false,
      practice: practices[lessonId] ? practiceOf(practices[lessonId]) : null,
      revision: hashOf(JSON.stringify([lessonId, questions])),
    })),
  }
}

function practiceOf(scenario: Scenario): CataloguePractice {
  const { id, slug, title, task, minutes, steps } = scenario
  const skills = [...new Set(steps.map(({ skill }) => skill))]
  return { id, slug, revision: hashOf(JSON.stringify(scenario)), title, task, minutes, skills }
}

function recordOf(moduleId: string, lesson: CatalogueModule['lessons'][number]): LessonRecord {
  const { id, slug, title, summary, minutes, skills } = lesson
  const common = { id, slug, title, summary, minutes, skills, moduleId, prerequisites: [] }
  return {
    ...common,
    audience: ['member'],
    objectives: [],
    keywords: [],
    mistakes: [],
    facts: [],
    teach: null,
    sections: [],
    anchors: {},
    parts: [],
    slots: [],
    sources: {},
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
