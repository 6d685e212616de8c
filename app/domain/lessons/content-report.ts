import { citedFacts, type LessonName, lessonNames, lessonsCiting } from './cited-facts'
import { type FewItems, skillsWithFewItems } from './few-items'
import type { Question } from './question'
import type { ReadContent } from './read-content'
import { paragraphsOf, readingLevel } from './reading-level'
import { countWords } from './rules/count-words'
import type { LessonDraft } from './rules/lesson-draft'
import { piecesOfText } from './words/pieces-of-text'

export type ContentReport = {
  modules: number
  lessons: number
  /** In the text of the lessons. */
  words: number
  pictures: number
  questions: {
    all: number
    byKind: Record<string, number>
    byUse: Record<string, number>
    /** That tell what happens to somebody. */
    scenarios: number
  }
  facts: {
    all: number
    cited: number
    uncited: string[]
    /** To be reviewed before this month, and where they are stated. */
    overdue: { id: string; reviewOn: string; lessons: LessonName[] }[]
  }
  skillsWithoutLesson: string[]
  /** With too few questions for anybody to be certified in them. */
  skillsWithFewItems: FewItems[]
  objectivesWithoutQuestion: { lesson: LessonName; objective: number }[]
  practices: PracticeCount & { modules: (PracticeCount & { title: string })[] }
  /** Of each module, the mean level of its lessons and the hardest of them. */
  readability: { title: string; mean: number; hardest: { name: LessonName; level: number } }[]
}

/** `states`: walked through by the check. `minutes`: that they take together. */
export type PracticeCount = {
  practices: number
  screens: number
  states: number
  mistakes: number
  minutes: number
}

/** What the content amounts to. `month` is this month, "2026-11". */
export function contentReport(content: ReadContent['content'], month: string): ContentReport {
  const lessons = lessonNames(content)
  const questions = lessons.flatMap(({ draft }) => draft.questions.questions)
  const taught = new Set(lessons.flatMap(({ draft }) => draft.frontMatter.value.skills))
  const cited = citedFacts(content)
  const facts = [...content.facts.values()]
  return {
    modules: content.modules.length,
    lessons: lessons.length,
    words: sum(lessons.flatMap(({ draft }) => piecesOfText(draft.text).map(({ text }) => countWords(text)))),
    pictures: sum(lessons.map(({ draft }) => draft.media.length)),
    questions: {
      all: questions.length,
      byKind: countBy(questions, ({ kind }) => kind),
      byUse: countBy(questions, ({ use }) => use),
      scenarios: questions.filter(({ scenario }) => scenario).length,
    },
    facts: {
      all: facts.length,
      cited: facts.filter(({ id }) => cited.has(id)).length,
      uncited: facts.map(({ id }) => id).filter((id) => !cited.has(id)),
      overdue: facts
        .filter(({ reviewOn }) => reviewOn < month)
        .map(({ id, reviewOn }) => ({ id, reviewOn, lessons: lessonsCiting(content, id) })),
    },
    skillsWithoutLesson: content.modules.flatMap(({ module }) =>
      module.skills.map(({ id }) => id).filter((id) => !taught.has(id)),
    ),
    skillsWithFewItems: content.modules.flatMap(({ module }) =>
      skillsWithFewItems(module.skills, questions, practisedIn(lessons.map(({ draft }) => draft))),
    ),
    objectivesWithoutQuestion: lessons.flatMap(({ draft, name }) =>
      draft.frontMatter.value.objectives
        .map((_, i) => i + 1)
        .filter((number) => !draft.questions.questions.some(({ objective }) => objective === number))
        .map((objective) => ({ lesson: name, objective })),
    ),
    practices: {
      ...countPractices(lessons.map(({ draft }) => draft)),
      modules: content.modules.map(({ module }) => ({
        title: module.title,
        ...countPractices(lessons.filter((lesson) => lesson.module === module).map(({ draft }) => draft)),
      })),
    },
    readability: content.modules.flatMap(({ module }) => {
      const levels = lessons
        .filter((lesson) => lesson.module === module)
        .map(({ draft, name }) => ({ name, level: readingLevel(paragraphsOf(draft.text.root)) }))
      const hardest = [...levels].sort((a, b) => b.level - a.level)[0]
      if (!hardest) return []
      return [{ title: module.title, mean: sum(levels.map(({ level }) => level)) / levels.length, hardest }]
    }),
  }
}

function practisedIn(drafts: readonly LessonDraft[]): Set<string> {
  const steps = drafts.flatMap(({ practice }) => practice?.value.steps ?? [])
  return new Set(steps.map(({ skill }) => skill))
}

function countPractices(drafts: readonly LessonDraft[]): PracticeCount {
  const practices = drafts.flatMap(({ practice }) => practice ?? [])
  return {
    practices: practices.length,
    screens: sum(practices.map(({ value }) => Object.keys(value.screens).length)),
    states: sum(practices.map(({ checked }) => checked.states)),
    mistakes: sum(practices.map(({ value }) => value.mistakes.length)),
    minutes: sum(practices.map(({ value }) => value.minutes)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function countBy(
  questions: readonly Question[],
  key: (question: Question) => string,
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const question of questions) counts[key(question)] = (counts[key(question)] ?? 0) + 1
  return counts
}
