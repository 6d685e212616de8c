import { z } from 'zod'
import { checkScenario } from '../practice/check-scenario'
import { type Scenario, scenarioSchema } from '../practice/scenario-schema'
import type { LessonFiles } from './content-files'
import { checkGrammar } from './grammar/check-grammar'
import { parseLesson } from './grammar/parse-lesson'
import { lessonAnchors } from './lesson-anchors'
import { type Fact, teachCardSchema } from './lesson-schema'
import type { Problem } from './problem'
import { type Question, questionSchema } from './question'
import { readLessonSource } from './read-lesson-source'
import { lessonRules, questionRules, textRules, wordsRules } from './rules/every-rule'
import type { DraftPractice, DraftQuestions, DraftText, LessonDraft } from './rules/lesson-draft'
import { mediaSafe } from './rules/media-safe'
import { mediaSize } from './rules/media-size'
import { type Finding, normaliseText } from './source/check-text'
import { readYaml } from './source/read-yaml'
import type { WordLists } from './word-lists'
import type { Piece } from './words/piece'
import { piecesOfPictures } from './words/pieces-of-pictures'
import { piecesOfPractice } from './words/pieces-of-practice'
import { piecesOfText } from './words/pieces-of-text'
import { piecesOfYaml } from './words/pieces-of-yaml'

export type LessonInput = {
  files: LessonFiles
  /** Ids of the skills that the module declares; undefined when they could not be read. */
  skills: readonly string[] | undefined
  /** Every fact that may be stated, by id. */
  facts: ReadonlyMap<string, Fact>
  /** Whether a fact is among them, or may be once its file can be read. */
  hasFact: (id: string) => boolean
  /** The authors' lists of words. */
  lists: WordLists
  /** Plays a practice in every way; whoever reads the same one again and again remembers what came of it. */
  play?: (practiceText: string, scenario: Scenario, skills: readonly string[]) => CheckedScenario
}

type CheckedScenario = ReturnType<typeof checkScenario>

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
export function readLesson(input: LessonInput): ReadLesson {
  const { media } = input.files
  const problems: Problem[] = [...mediaSize(media), ...mediaSafe(media)]
  const pieces: Piece[] = piecesOfPictures(media)
  const read = readParts(input, problems, pieces)
  problems.push(...wordsRules.flatMap((rule) => rule(pieces, input.lists)))
  if (read.draft) problems.push(...lessonRules.flatMap((rule) => rule(read.draft)))
  return { problems, ...read }
}

type Parts = { body: string; draft: LessonDraft } | { body: string; draft?: undefined }

/** Adds what is wrong with each part to `problems`, and what each part says to `pieces`. */
function readParts(
  { files, play = playAnew, ...known }: LessonInput,
  problems: Problem[],
  pieces: Piece[],
): Parts {
  const report = (file: string, findings: readonly Finding[]) =>
    problems.push(...findings.map((finding) => ({ file, ...finding })))

  const questions = readQuestions(files)
  report(files.questions.path, questions.findings)
  if (questions.draft) {
    problems.push(...questionRules.flatMap((rule) => rule(questions.draft)))
    pieces.push(...piecesOfYaml({ ...questions.draft, value: questions.draft.questions }))
  }
  const teach = readTeachCard(files)
  report(files.teach?.path ?? '', teach.findings)
  if (teach.draft) pieces.push(...piecesOfYaml(teach.draft))

  const practice = readPractice(files)
  report(files.practice?.path ?? '', practice.findings)
  if (practice.draft) pieces.push(...piecesOfPractice(practice.draft))

  const file = files.lesson.path
  const source = readLessonSource(normaliseText(files.lesson.text))
  if (Array.isArray(source)) {
    report(file, source)
    return { body: '' }
  }
  const { value, findings, placeOf } = source.frontMatter
  report(file, findings)
  if (value) pieces.push(...piecesOfYaml({ file, value, placeOf }))
  const text = readText(file, source.body)
  report(file, text.findings)
  if (text.draft) {
    problems.push(...textRules.flatMap((rule) => rule(text.draft)))
    pieces.push(...piecesOfText(text.draft))
  }
  if (!value || !text.draft || !questions.draft) return { body: source.body }
  const frontMatter = { value, placeOf }
  const { media } = files
  const played = practice.draft && {
    ...practice.draft,
    checked: play(files.practice?.text ?? '', practice.draft.value, value.skills),
  }
  const parts = {
    ...{ text: text.draft, questions: questions.draft, teach: teach.draft ?? null },
    practice: played ?? null,
  }
  return { body: source.body, draft: { ...parts, frontMatter, media, ...known } }
}

const playAnew: NonNullable<LessonInput['play']> = (_text, scenario, skills) =>
  checkScenario(scenario, skills)

type Drafted<T> = { findings: Finding[]; draft: T } | { findings: Finding[]; draft?: undefined }

function readQuestions({ questions }: LessonFiles): Drafted<DraftQuestions> {
  const { value, findings, placeOf } = readYaml(normaliseText(questions.text), questionsSchema)
  return value ? { findings, draft: { file: questions.path, questions: value, placeOf } } : { findings }
}

function readTeachCard({ teach }: LessonFiles): Drafted<NonNullable<LessonDraft['teach']> | null> {
  if (!teach) return { findings: [], draft: null }
  const { value, findings, placeOf } = readYaml(normaliseText(teach.text), teachCardSchema)
  return value ? { findings, draft: { file: teach.path, value, placeOf } } : { findings }
}

function readPractice({ practice }: LessonFiles): Drafted<Omit<DraftPractice, 'checked'> | null> {
  if (!practice) return { findings: [], draft: null }
  const { value, findings, placeOf } = readYaml(normaliseText(practice.text), scenarioSchema)
  return value ? { findings, draft: { file: practice.path, value, placeOf } } : { findings }
}

function readText(file: string, body: string): Drafted<DraftText> {
  const root = parseLesson(body)
  if (Array.isArray(root)) return { findings: root }
  const findings = checkGrammar(root)
  return findings.length ? { findings } : { findings, draft: { file, root, anchors: lessonAnchors(root) } }
}
