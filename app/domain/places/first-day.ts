/** The communes of today began then: the first day of places that were there before history was kept. */
export const FIRST_DAY = '2025-07-01'
