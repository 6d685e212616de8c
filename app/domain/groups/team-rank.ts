export const TEAM_RANKS = ['member', 'deputy', 'head'] as const

/** What somebody is in a team. */
export type TeamRank = (typeof TEAM_RANKS)[number]
