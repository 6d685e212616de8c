/** Some times the largest lesson that a person reads in a quarter of an hour; larger files are refused unread. */
export const MAX_SOURCE_BYTES = 200_000
export const MAX_MEDIA_BYTES = 40_000
/** Where parsing begins to cost more than in proportion to the length. */
export const MAX_LINE_LENGTH = 2_000
export const MAX_BLOCK_LENGTH = 6_000
export const MAX_MARKS_IN_LINE = 40
export const MAX_NESTING = 12
