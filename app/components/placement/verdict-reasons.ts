import type { LessonVerdict, PlacementResult } from '~/domain/mastery/placement-verdict'
import type { placementWords } from './placement-words'

type PlacementWords = (typeof placementWords)['vi']

/** Why a test says what it says of a lesson, in one to three sentences. `numberOf` gives the number of a lesson on its plate. */
export function verdictReasons(
  verdict: LessonVerdict,
  result: Pick<PlacementResult, 'asked' | 'right'>,
  numberOf: (lessonId: string) => string | undefined,
  words: PlacementWords,
): string[] {
  if (verdict.state === 'done') return []
  if (!verdict.hasQuestions) return [words.noQuestions]
  const later = verdict.state === 'skip' && verdict.later ? numberOf(verdict.later) : undefined
  const lacks = verdict.state !== 'skip' && verdict.lacks ? numberOf(verdict.lacks) : undefined
  const reasons = [
    ...askedReasons(verdict, words),
    ...(verdict.earlier ? [words.earlier(verdict.earlier.wins, verdict.earlier.answers)] : []),
    ...(later ? [words.byLater(later)] : []),
    ...(lacks ? [words.lacks(lacks)] : []),
  ]
  if (reasons.length === 0) return [unaskedReason(verdict, result, words)]
  return verdict.state === 'look' && !lacks ? [...reasons, words.notClear] : reasons
}

function askedReasons({ asked, right, hard, unknown }: LessonVerdict, words: PlacementWords): string[] {
  if (asked === 0) return []
  if (unknown === asked) return [words.allUnknown(asked)]
  if (asked === 1) return [words.directOne(right === 1, hard === 1)]
  return [words.direct(right, asked, hard), ...(unknown > 0 ? [words.someUnknown(unknown)] : [])]
}

function unaskedReason(
  { state }: LessonVerdict,
  { asked, right }: Pick<PlacementResult, 'asked' | 'right'>,
  words: PlacementWords,
): string {
  if (state === 'skip') return words.notAskedSkip(right, asked)
  return state === 'learn' ? words.notAskedLearn : words.notAskedLook
}
