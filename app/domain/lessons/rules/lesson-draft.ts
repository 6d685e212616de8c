import type { CheckedScenario } from '../../practice/check-scenario'
import type { Scenario } from '../../practice/scenario-schema'
import type { MediaFile } from '../content-files'
import type { LessonNode } from '../grammar/lesson-node'
import type { LessonAnchor } from '../lesson-anchors'
import type { Fact, FrontMatter, TeachCard } from '../lesson-schema'
import type { Place, Problem } from '../problem'
import type { Question } from '../question'
import type { YamlPath } from '../source/yaml-path'
import type { WordLists } from '../word-lists'
import type { Piece } from '../words/piece'

/** A lesson whose text parses and keeps to the grammar. */
export type DraftText = {
  file: string
  root: LessonNode
  anchors: LessonAnchor[]
}

/** Questions that keep to their schema. */
export type DraftQuestions = {
  file: string
  questions: Question[]
  placeOf: (path: YamlPath) => Place
}

/** A practice that keeps to its schema, and what playing it in every way found. */
export type DraftPractice = {
  file: string
  value: Scenario
  placeOf: (path: YamlPath) => Place
  checked: CheckedScenario
}

/** A whole lesson with what it may refer to. */
export type LessonDraft = {
  text: DraftText
  questions: DraftQuestions
  frontMatter: { value: FrontMatter; placeOf: (path: YamlPath) => Place }
  media: MediaFile[]
  /** Skills that the module declares; undefined when skills.yaml could not be read. */
  skills: readonly string[] | undefined
  /** Every fact of content/facts, by id. */
  facts: ReadonlyMap<string, Fact>
  hasFact: (id: string) => boolean
  teach: { file: string; value: TeachCard; placeOf: (path: YamlPath) => Place } | null
  practice: DraftPractice | null
}

/** Each rule has one name, and messages that tell the author how to repair. */
export type TextRule = (text: DraftText) => Problem[]
export type QuestionRule = (questions: DraftQuestions) => Problem[]
export type LessonRule = (lesson: LessonDraft) => Problem[]
/** A rule about words, whatever file they stand in. */
export type WordsRule = (pieces: readonly Piece[], lists: WordLists) => Problem[]
