import { FAIR, MASTERED } from './engine/parameters'

/** The chance of a typical question, 0 to 1, from which on a skill may be called so; either takes more than that. */
export const LEVEL_BOUNDS = { fair: FAIR.probability, mastered: MASTERED.probability }
