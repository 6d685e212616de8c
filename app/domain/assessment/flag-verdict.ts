/** What came of a look at a flag: all is well, or it was talked over with the learner. */
export const FLAG_VERDICTS = ['fine', 'talked'] as const
export type FlagVerdict = (typeof FLAG_VERDICTS)[number]
