import { z } from 'zod'
import type { LessonFiles } from './content-files'
import { checkGrammar } from './grammar/check-grammar'
import { parseLesson } from './grammar/parse-lesson'
import { lessonAnchors } from './lesson-anchors'
import { type Fact, teachCardSchema } from './lesson-schema'
import type { Problem } from './problem'
import { type Question, questionSchema } from './question'
import { readLessonSource } from './read-lesson-source'
import { lessonRules, questionRules, textRules } from './rules/every-rule'
import type { DraftQuestions, DraftText, LessonDraft } from './rules/lesson-draft'
import { mediaSafe } from './rules/media-safe'
import { mediaSize } from './rules/media-size'
import { type Finding, normaliseText } from './source/check-text'
import { readYaml } from './source/read-yaml'

export type LessonInput = {
  files: LessonFiles
  /** Ids of the skills that the module declares. */
  skills: readonly string[]
  /** Every fact that may be stated, by id. */
  facts: ReadonlyMap<string, Fact>
}

export type ReadLesson = {
  problems: Problem[]
  /** Whole when every part could be read; it may still break rules. */
  draft?: LessonDraft
  body: string
}

const questionsSchema: z.ZodType<Question[]> = z.array(questionSchema).min(1)

/**
 * Reads and checks one lesson from the text of its files: touches no disk, runs nothing. What can be checked is checked,
 * so that an author sees as many problems at once as may be.
 */
export function readLesson({ files, skills, facts }: LessonInput): ReadLesson {
  const problems: Problem[] = [...mediaSize(files.media), ...mediaSafe(files.media)]
  const report = (file: string, findings: readonly Finding[]) =>
    problems.push(...findings.map((finding) => ({ file, ...finding })))

  const questions = readQuestions(files)
  report(files.questions.path, questions.findings)
  if (questions.draft) problems.push(...questionRules.flatMap((rule) => rule(questions.draft)))

  const teach = files.teach && readYaml(normaliseText(files.teach.text), teachCardSchema)
  if (files.teach && teach) report(files.teach.path, teach.findings)

  const source = readLessonSource(normaliseText(files.lesson.text))
  if (Array.isArray(source)) {
    report(files.lesson.path, source)
    return { problems, body: '' }
  }
  report(files.lesson.path, source.frontMatter.findings)
  const text = readText(files.lesson.path, source.body)
  report(files.lesson.path, text.findings)
  if (text.draft) problems.push(...textRules.flatMap((rule) => rule(text.draft)))

  const { value, placeOf } = source.frontMatter
  if (!value || !text.draft || !questions.draft) return { problems, body: source.body }
  const draft: LessonDraft = {
    text: text.draft,
    questions: questions.draft,
    frontMatter: { value, placeOf },
    media: files.media,
    skills,
    facts,
    teach:
      files.teach && teach?.value
        ? { file: files.teach.path, value: teach.value, placeOf: teach.placeOf }
        : null,
  }
  problems.push(...lessonRules.flatMap((rule) => rule(draft)))
  return { problems, draft, body: source.body }
}

type Drafted<T> = { findings: Finding[]; draft: T } | { findings: Finding[]; draft?: undefined }

function readQuestions({ questions }: LessonFiles): Drafted<DraftQuestions> {
  const { value, findings, placeOf } = readYaml(normaliseText(questions.text), questionsSchema)
  return value ? { findings, draft: { file: questions.path, questions: value, placeOf } } : { findings }
}

function readText(file: string, body: string): Drafted<DraftText> {
  const root = parseLesson(body)
  if (Array.isArray(root)) return { findings: root }
  const findings = checkGrammar(root)
  return findings.length ? { findings } : { findings, draft: { file, root, anchors: lessonAnchors(root) } }
}
