import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import type { SkillRow } from './module-mastery'

/** What to do next for a skill; `why` says what for. */
export type NextStep = { to: string; why: 'begin' | 'read-again' | 'question' | 'practice' } & (
  | { number: string; title: string }
  | { practice: string }
)

/**
 * The next things to do for a skill, the first one first: begin it; try it on the practice screen, if that is missing; a question
 * that would count; else the lesson again. A skill that is mastered and not due needs nothing.
 */
export function nextStep(input: {
  module: CatalogueModule
  skill: Pick<SkillRow, 'level' | 'needs' | 'due' | 'lesson' | 'practice'>
  question: { lesson: CatalogueLesson; questionId: string } | null
}): NextStep[] {
  const { module, skill, question } = input
  const { level, needs, lesson, practice } = skill
  if (level === 'new') return lesson ? [{ ...lesson, why: 'begin' }] : []
  if (level === 'mastered' && !skill.due?.isNow) return []
  const steps: NextStep[] = []
  if (practice && needs.includes('practice'))
    steps.push({ to: practice.to, practice: practice.title, why: 'practice' })
  if (question) {
    const { slug, number, title } = question.lesson
    const anchor = `cau-${question.questionId.split('.').at(-1)}`
    steps.push({ to: `/hoc/${module.id}/${slug}#${anchor}`, number, title, why: 'question' })
  } else if (practice && !needs.includes('practice')) {
    steps.push({ to: practice.to, practice: practice.title, why: 'practice' })
  }
  if (lesson && (level === 'lapsed' || level === 'learning' || steps.length === 0))
    steps.push({ ...lesson, why: 'read-again' })
  return steps
}
