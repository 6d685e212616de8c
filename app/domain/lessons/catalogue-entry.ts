import type { Scenario } from '../practice/scenario-schema'
import type { CatalogueLesson, CataloguePractice, LessonRecord } from './catalogue'

/** How a compiled lesson stands in the catalogue. */
export function catalogueEntry({
  record,
  revision,
  number,
  practice,
}: {
  record: LessonRecord
  revision: string
  /** "1.2". */
  number: string
  practice: { hash: string; scenario: Scenario } | null
}): CatalogueLesson {
  return {
    id: record.id,
    slug: record.slug,
    number,
    title: record.title,
    summary: record.summary,
    minutes: record.minutes,
    skills: record.skills,
    prerequisites: record.prerequisites,
    keywords: record.keywords,
    hasTeachCard: record.teach !== null,
    practice: practice && practiceOf(practice),
    revision,
  }
}

function practiceOf({ hash, scenario }: { hash: string; scenario: Scenario }): CataloguePractice {
  const { id, slug, title, task, minutes, steps } = scenario
  const skills = [...new Set(steps.map((step) => step.skill))]
  return { id, slug, revision: hash, title, task, minutes, skills }
}
