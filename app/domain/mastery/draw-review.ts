import { seededRandom, shuffled } from '~/lib/seeded-random'
import { DAY } from './engine/parameters'
import { choosePractices, type ReviewPractice } from './review/choose-practices'
import { mixPlaces } from './review/mix-places'
import { type Ranked, type ReviewChoice, rankChoices } from './review/rank-choices'
import { ENOUGH_ITEMS, MOST_ITEMS, MOST_OF_A_SKILL, type ReviewItem } from './review-item'

export type { ReviewChoice, ReviewPractice }

/** A skill that was begun, with all that could be asked of it. */
export type ReviewSkill = {
  skillId: string
  moduleId: string
  isDue: boolean
  /** ms */
  dueAt: number
  /** Of a typical question right now. */
  probability: number
  choices: readonly ReviewChoice[]
  practices: readonly ReviewPractice[]
}

type Asked = {
  skills: readonly ReviewSkill[]
  /** Items of the last review: others come first. */
  recent: ReadonlySet<string>
  /** Items of today: never again today. */
  taken: ReadonlySet<string>
  /** ms */
  now: number
  /** The same seed and the same state draw the same. */
  seed: string
}

type Pick = ReviewItem & { moduleId: string; isWanted: boolean; isPractice: boolean }

/**
 * Draws a review of at most ten places. Skills that are due come first, the longest due before all, each once and then each
 * once more; where that makes less than five places, the weakest of the others fill up. Without anything due it is the weakest
 * that are wanted. Where a skill has a practice worth doing it has a place too, of ten in the place of a question. Empty when there is nothing
 * to ask.
 */
export function drawReview(asked: Asked): ReviewItem[] {
  const random = seededRandom(asked.seed)
  const skills = shuffled(asked.skills, random).map((skill) => ({
    ...skill,
    ranked: rankChoices(shuffled(skill.choices, random), asked),
  }))
  const due = skills.filter((skill) => skill.isDue).sort(byUrgency)
  const others = skills
    .filter((skill) => !skill.isDue)
    .sort((one, other) => one.probability - other.probability)
  const picks = [...pickFrom(due, MOST_ITEMS, true)]
  const isAnyDue = picks.length > 0
  picks.push(...pickFrom(others, ENOUGH_ITEMS - picks.length, !isAnyDue))
  const wanted = (isAnyDue ? due : others).filter(({ skillId }) =>
    picks.some((each) => each.skillId === skillId),
  )
  for (const { skill, practice } of choosePractices(wanted, { ...asked, places: picks.length })) {
    if (picks.length >= MOST_ITEMS)
      picks.splice(
        picks.findLastIndex((each) => each.skillId === skill.skillId),
        1,
      )
    const { itemId, lessonId, revision } = practice
    const item = { kind: 'practice' as const, itemId, skillId: skill.skillId, lessonId, revision }
    picks.push({ ...item, moduleId: skill.moduleId, isWanted: true, isPractice: true })
  }
  return mixPlaces(picks).map(({ kind, itemId, skillId, lessonId, revision }) => ({
    ...{ kind, itemId, skillId, lessonId, revision },
  }))
}

function byUrgency(one: ReviewSkill, other: ReviewSkill): number {
  return dayOf(one.dueAt) - dayOf(other.dueAt) || one.probability - other.probability
}

function dayOf(at: number): number {
  return Math.floor(at / DAY)
}

/** In rounds, one of each skill. Only what is wanted may meet again, in the first round, what was met just now. */
function pickFrom(
  skills: readonly (ReviewSkill & { ranked: readonly Ranked[] })[],
  most: number,
  isWanted: boolean,
): Pick[] {
  const picks: Pick[] = []
  for (let round = 0; round < MOST_OF_A_SKILL; round++) {
    for (const { skillId, moduleId, ranked } of skills) {
      const choice = ranked[round]
      if (picks.length >= most || !choice || (choice.isStale && (round > 0 || !isWanted))) continue
      const { itemId, lessonId, revision } = choice
      picks.push({
        ...{ kind: 'question', itemId, skillId, lessonId, revision },
        ...{ moduleId, isWanted, isPractice: false },
      })
    }
  }
  return picks
}
