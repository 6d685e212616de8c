import type { masteryWords, Told } from './mastery-words'
import type { SkillRow } from './module-mastery'

type MasteryWords = (typeof masteryWords)['vi']

/** What the sentence is made of. */
export type ExplainedSkill = Pick<
  SkillRow,
  'level' | 'right' | 'answers' | 'days' | 'practised' | 'percent' | 'daysAgo' | 'masteredOn' | 'needs'
>

/** Why a skill stands where it stands, and what is missing for mastery. */
export function skillSentence(skill: ExplainedSkill, told: Told, words: MasteryWords): string {
  if (skill.percent === null) return words.noAnswer(told)
  const numbers = { ...skill, percent: skill.percent }
  if (skill.level === 'lapsed') return `${words.whyLapsed(told, skill.masteredOn, numbers)} ${words.regain}`
  const missing = whatIsMissing(skill, words)
  return words.why(told, numbers) + (missing && ` ${words.missing(missing)}`)
}

/** More right answers make the estimate rise by themselves, so one of the two is enough to say. */
function whatIsMissing({ needs }: ExplainedSkill, words: MasteryWords): string {
  const named = needs
    .filter((need) => need !== 'estimate' || !needs.includes('more-answers'))
    .map((need) => words.needs[need])
  return [named.slice(0, -1).join(', '), ...named.slice(-1)].filter(Boolean).join(words.and)
}
