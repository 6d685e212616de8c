import { hasReached, lettersOf } from './level-letters'
import { isAway } from './summarise-class'

export type HelpNeed = { stuck: number; isAway: boolean; below: number }

/** How much somebody needs their trainer; `below` counts the skills that are not fair or better, new ones too. */
export function helpNeedOf(person: { levels: string; lastActiveAt: Date | null }, now: Date): HelpNeed {
  const letters = lettersOf(person.levels)
  return {
    stuck: letters.filter((letter) => letter === 's').length,
    isAway: isAway(person.lastActiveAt, now),
    below: letters.filter((letter) => !hasReached(letter)).length,
  }
}

/** Who needs help first: stuck on more skills, then away for a week or more, then more skills below fair. 0: alike. */
export function byHelpNeed(a: HelpNeed, b: HelpNeed): number {
  return b.stuck - a.stuck || Number(b.isAway) - Number(a.isAway) || b.below - a.below
}
