import type { Level } from './level'

/** A level as one letter, and `s` for learning and stuck: a map of many people carries one word a person, a letter a skill. */
export type LevelLetter = 'n' | 'l' | 's' | 'f' | 'm' | 'r'

const LETTERS: Record<Level, LevelLetter> = { new: 'n', learning: 'l', fair: 'f', mastered: 'm', lapsed: 'r' }
const LEVELS: Record<LevelLetter, Level> = {
  ...{ n: 'new', l: 'learning', s: 'learning', f: 'fair', m: 'mastered', r: 'lapsed' },
}

export function levelLetter(level: Level, isStuck: boolean): LevelLetter {
  return isStuck && level === 'learning' ? 's' : LETTERS[level]
}

export function levelOf(letter: LevelLetter): Level {
  return LEVELS[letter]
}

/** The letters of a word, in the order of its skills. */
export function lettersOf(levels: string): LevelLetter[] {
  return [...levels] as LevelLetter[]
}

/** Fair or mastered now; what has lapsed has to be reviewed first. */
export function hasReached(letter: string): boolean {
  return letter === 'f' || letter === 'm'
}
