/** new: no answer; fair; mastered: certified; lapsed: was mastered, and has probably been forgotten since. */
export type Level = 'new' | 'learning' | 'fair' | 'mastered' | 'lapsed'

/** What is still missing for "mastered". */
export type Need = 'more-answers' | 'another-day' | 'practice' | 'estimate'
