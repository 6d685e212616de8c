import { z } from 'zod'
import { checkScenario } from '../practice/check-scenario'
import { type Scenario, scenarioSchema } from '../practice/scenario-schema'
import type { LessonFiles, TextFile } from './content-files'
import { checkGrammar } from './grammar/check-grammar'
import { parseLesson } from './grammar/parse-lesson'
import { lessonAnchors } from './lesson-anchors'
import { type Fact, teachCardSchema } from './lesson-schema'
import type { Problem } from './problem'
import { type Question, questionSchema } from './question'
import { makeAnew, type Remember, readLessonSource } from './read-lesson-source'
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
  /** For who reads a lesson while one text of it changes. */
  remember?: Remember
  /** Pieces in which no rule about words found anything before, as `pieceKey` names them; new ones are added. */
  clean?: Set<string>
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
  problems.push(...wordsIn(piecesOfPictures(media), input.lists))
  const read = readParts(input, problems)
  if (read.draft) problems.push(...lessonRules.flatMap((rule) => rule(read.draft)))
  return { problems, ...read }
}

/** Letters of a piece that is kept in mind; a paragraph is shorter. */
const MOST_REMEMBERED = 500

/** What the rules about words find. They look at each piece by itself, so one that was clean before need not be looked at. */
function wordsIn(pieces: readonly Piece[], lists: WordLists, clean = new Set<string>()): Problem[] {
  const complained = new Set<Piece>()
  const fresh = pieces.filter((piece) => !clean.has(pieceKey(piece)))
  const watched = fresh.map((piece) => ({
    ...piece,
    placeOf: (index: number) => {
      complained.add(piece)
      return piece.placeOf(index)
    },
  }))
  const problems = wordsRules.flatMap((rule) => rule(watched, lists))
  for (const piece of fresh)
    if (!complained.has(piece) && piece.text.length <= MOST_REMEMBERED) clean.add(pieceKey(piece))
  return problems
}

function pieceKey({ file, key = '', text }: Piece): string {
  return `${file}\0${key}\0${text}`
}

type Parts = { body: string; draft: LessonDraft } | { body: string; draft?: undefined }

/** Adds what is wrong with each part to `problems`. */
function readParts(
  { files, play = playAnew, remember = makeAnew, clean, ...known }: LessonInput,
  problems: Problem[],
): Parts {
  const { lists } = known
  const part = <T>(file: TextFile | null, read: () => Drafted<T>, saying: (draft: T) => Said) => {
    const make = () => {
      const { draft, findings } = read()
      const said = draft ? saying(draft) : { problems: [], pieces: [] }
      const found = findings.map((finding) => ({ file: file?.path ?? '', ...finding }))
      return { draft, problems: [...found, ...said.problems, ...wordsIn(said.pieces, lists)] }
    }
    const kept = file ? remember(file.path, file.text, make) : make()
    problems.push(...kept.problems)
    return kept.draft
  }
  const questions = part(
    files.questions,
    () => readQuestions(files),
    (draft) => ({
      problems: questionRules.flatMap((rule) => rule(draft)),
      pieces: piecesOfYaml({ ...draft, value: draft.questions }),
    }),
  )
  const teach = part(
    files.teach,
    () => readTeachCard(files),
    (draft) => ({ problems: [], pieces: draft ? piecesOfYaml(draft) : [] }),
  )
  const practice = part(
    files.practice,
    () => readPractice(files),
    (draft) => ({ problems: [], pieces: draft ? piecesOfPractice(draft) : [] }),
  )

  const file = files.lesson.path
  const report = (findings: readonly Finding[]) =>
    problems.push(...findings.map((finding) => ({ file, ...finding })))
  const source = readLessonSource(normaliseText(files.lesson.text), remember)
  if (Array.isArray(source)) {
    report(source)
    return { body: '' }
  }
  const { value, findings, placeOf } = source.frontMatter
  report(findings)
  if (value) problems.push(...wordsIn(piecesOfYaml({ file, value, placeOf }), lists, clean))
  const text = readText(file, source.body)
  report(text.findings)
  if (text.draft) {
    problems.push(...textRules.flatMap((rule) => rule(text.draft)))
    problems.push(...wordsIn(piecesOfText(text.draft), lists, clean))
  }
  if (!value || !text.draft || !questions) return { body: source.body }
  const frontMatter = { value, placeOf }
  const { media } = files
  const played = practice && {
    ...practice,
    checked: play(files.practice?.text ?? '', practice.value, value.skills),
  }
  const parts = { text: text.draft, questions, teach: teach ?? null, practice: played ?? null }
  return { body: source.body, draft: { ...parts, frontMatter, media, ...known } }
}

type Said = { problems: Problem[]; pieces: Piece[] }

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
