import { altText } from './alt-text'
import { closingParts } from './closing-parts'
import { distinctOptions } from './distinct-options'
import { factsSourced } from './facts-sourced'
import { headingSteps } from './heading-steps'
import { jargon } from './jargon'
import type { LessonRule, QuestionRule, TextRule, WordsRule } from './lesson-draft'
import { lessonPictures } from './lesson-pictures'
import { lessonQuestions } from './lesson-questions'
import { linkAnchors } from './link-anchors'
import { linkWords } from './link-words'
import { mediaUsed } from './media-used'
import { mistakesCovered } from './mistakes-covered'
import { mistyped } from './mistyped'
import { objectivesCovered } from './objectives-covered'
import { oneRightOption } from './one-right-option'
import { optionsStandAlone } from './options-stand-alone'
import { paragraphLength } from './paragraph-length'
import { placedQuestions } from './placed-questions'
import { practicePlays } from './practice-plays'
import { privateNumbers } from './private-numbers'
import { questionIds } from './question-ids'
import { questionSentences } from './question-sentences'
import { readability } from './readability'
import { reviewAnchors } from './review-anchors'
import { rightOptionLength } from './right-option-length'
import { rightOptionPosition } from './right-option-position'
import { sentenceLength } from './sentence-length'
import { skillsDeclared } from './skills-declared'
import { spelling } from './spelling'
import { teachCard } from './teach-card'
import { wrongOptionsExplained } from './wrong-options-explained'

/** Rules that need the text alone. */
export const textRules: readonly TextRule[] = [
  lessonPictures,
  readability,
  altText,
  headingSteps,
  linkWords,
  linkAnchors,
  paragraphLength,
  sentenceLength,
  closingParts,
]

/** Rules that need the questions alone. */
export const questionRules: readonly QuestionRule[] = [
  questionIds,
  oneRightOption,
  wrongOptionsExplained,
  distinctOptions,
  rightOptionPosition,
  rightOptionLength,
  questionSentences,
  lessonQuestions,
  optionsStandAlone,
]

/** Rules that compare the parts of a lesson. */
export const lessonRules: readonly LessonRule[] = [
  factsSourced,
  skillsDeclared,
  reviewAnchors,
  placedQuestions,
  mediaUsed,
  objectivesCovered,
  mistakesCovered,
  teachCard,
  practicePlays,
]

/** Rules about the words of every file. */
export const wordsRules: readonly WordsRule[] = [spelling, mistyped, jargon, privateNumbers]
