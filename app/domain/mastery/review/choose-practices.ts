import { DAY } from '../engine/parameters'
import { LATELY_DAYS, MOST_ITEMS, PRACTICE_RESTS_DAYS } from '../review-item'

/** A practice that shows a skill, and how its learner's last run of it went. */
export type ReviewPractice = {
  itemId: string
  lessonId: string
  revision: string
  isDoneUnaided: boolean
  /** Last run, ms; null when never tried. */
  lastAt: number | null
}

type Practised = { skillId: string; practices: readonly ReviewPractice[] }

/**
 * At most one practice, from eight places on two, each of another skill: those never done without help first, then those done
 * longest ago. What was tried just now, or done without help lately, rests.
 */
export function choosePractices<T extends Practised>(
  skills: readonly T[],
  of: { places: number; recent: ReadonlySet<string>; taken: ReadonlySet<string>; now: number },
): { skill: T; practice: ReviewPractice }[] {
  const { places, recent, taken, now } = of
  const most = places >= MOST_ITEMS - 2 ? 2 : places >= 3 ? 1 : 0
  const rests = ({ itemId, isDoneUnaided, lastAt }: ReviewPractice) =>
    recent.has(itemId) ||
    taken.has(itemId) ||
    (lastAt !== null && now - lastAt < (isDoneUnaided ? PRACTICE_RESTS_DAYS : LATELY_DAYS) * DAY)
  const open = skills
    .flatMap((skill) => skill.practices.map((practice) => ({ skill, practice })))
    .filter(({ practice }) => !rests(practice))
    .sort(
      ({ practice: one }, { practice: other }) =>
        Number(one.isDoneUnaided) - Number(other.isDoneUnaided) || (one.lastAt ?? 0) - (other.lastAt ?? 0),
    )
  const chosen: typeof open = []
  for (const each of open) {
    if (chosen.length >= most) break
    const isNew = chosen.every(
      ({ skill, practice }) => skill !== each.skill && practice.itemId !== each.practice.itemId,
    )
    if (isNew) chosen.push(each)
  }
  return chosen
}
