import { altText } from './alt-text'
import { closingParts } from './closing-parts'
import { distinctOptions } from './distinct-options'
import { factsSourced } from './facts-sourced'
import { headingSteps } from './heading-steps'
import type { LessonRule, QuestionRule, TextRule } from './lesson-draft'
import { linkAnchors } from './link-anchors'
import { linkWords } from './link-words'
import { mediaUsed } from './media-used'
import { oneRightOption } from './one-right-option'
import { paragraphLength } from './paragraph-length'
import { placedQuestions } from './placed-questions'
import { questionIds } from './question-ids'
import { questionSentences } from './question-sentences'
import { reviewAnchors } from './review-anchors'
import { rightOptionLength } from './right-option-length'
import { rightOptionPosition } from './right-option-position'
import { sentenceLength } from './sentence-length'
import { skillsDeclared } from './skills-declared'
import { wrongOptionsExplained } from './wrong-options-explained'

/** Rules that need the text alone. */
export const textRules: readonly TextRule[] = [
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
]

/** Rules that compare the parts of a lesson. */
export const lessonRules: readonly LessonRule[] = [
  factsSourced,
  skillsDeclared,
  reviewAnchors,
  placedQuestions,
  mediaUsed,
]
