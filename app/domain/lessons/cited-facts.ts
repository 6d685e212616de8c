import type { ReadContent } from './read-content'

type Content = ReadContent['content']

/** A lesson as its authors look for it. */
export type LessonName = { number: string; title: string; file: string }

/** "5.01" of a module and a place in it, with the lesson's title and file. */
export function lessonNames({ modules }: Pick<Content, 'modules'>) {
  return modules.flatMap(({ module, lessons }) =>
    lessons.flatMap(({ files, read: { draft } }, i) =>
      draft
        ? [
            {
              draft,
              module,
              name: {
                number: `${module.number}.${i + 1}`,
                title: draft.frontMatter.value.title,
                file: files.lesson.path,
              } satisfies LessonName,
            },
          ]
        : [],
    ),
  )
}

/** The lessons to read again when a fact changes. */
export function lessonsCiting(content: Pick<Content, 'modules'>, fact: string): LessonName[] {
  return lessonNames(content)
    .filter(({ draft }) => draft.frontMatter.value.facts.includes(fact))
    .map(({ name }) => name)
}

/** Every fact that a lesson or a framework rests on. */
export function citedFacts({ modules, frameworks }: Pick<Content, 'modules' | 'frameworks'>): Set<string> {
  const ofFrameworks = frameworks
    ? [...frameworks.learners.facts, ...frameworks.citizens.facts, ...frameworks.teams.facts]
    : []
  return new Set([
    ...lessonNames({ modules }).flatMap(({ draft }) => draft.frontMatter.value.facts),
    ...ofFrameworks,
  ])
}
