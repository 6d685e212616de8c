import { blankPage } from './practice-form/patterns/blank-page'
import { fillInAForm } from './practice-form/patterns/fill-in-a-form'
import { payByCode } from './practice-form/patterns/pay-by-code'
import { strangerCalls } from './practice-form/patterns/stranger-calls'

/** What a practice can begin as. */
export const PRACTICE_PATTERNS = ['pay-by-code', 'stranger-calls', 'fill-in-a-form', 'blank-page'] as const
export type PracticePattern = (typeof PRACTICE_PATTERNS)[number]

const TEXTS: Readonly<Record<PracticePattern, string>> = {
  'pay-by-code': payByCode,
  'stranger-calls': strangerCalls,
  'fill-in-a-form': fillInAForm,
  'blank-page': blankPage,
}

export function isPracticePattern(name: string): name is PracticePattern {
  return (PRACTICE_PATTERNS as readonly string[]).includes(name)
}

/**
 * A whole small practice of a lesson, with its recorded ways. The lesson's skills are shared out among the steps, what people get
 * wrong in it among the mistakes, as far as there are any.
 */
export function practicePatternText(of: {
  pattern: PracticePattern
  lessonId: string
  slug: string
  skills: readonly string[]
  mistakes: readonly string[]
}): string {
  const { pattern, lessonId, slug, skills, mistakes } = of
  let [step, wrong] = [0, 0]
  const body = TEXTS[pattern]
    .replaceAll('{{skill}}', () => skills[step++ % Math.max(1, skills.length)] ?? 'ky-nang')
    .replaceAll('{{mistake}}', () => {
      const named = mistakes[wrong++]
      return named === undefined ? '' : `\n    mistake: ${named}`
    })
  return `id: ${lessonId}.tap\nslug: ${slug}\n${body}`
}
