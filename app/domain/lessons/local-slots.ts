/** Where a province or a commune may put its own words. */
export const LOCAL_SLOTS = ['citizen-app', 'commune-office', 'hotline'] as const

export type LocalSlot = (typeof LOCAL_SLOTS)[number]
