/** Ten times the longest lesson that a person reads in a quarter of an hour; larger files are refused unread. */
export const MAX_SOURCE_BYTES = 100_000
export const MAX_MEDIA_BYTES = 40_000
/** Some ten times what a lesson has. Beyond them the parser needs time that grows with the square of the text. */
export const MAX_LINES = 3_000
export const MAX_LINE_LENGTH = 2_000
export const MAX_BLOCK_LENGTH = 6_000
export const MAX_MARKS = 3_000
export const MAX_MARKS_IN_LINE = 40
export const MAX_LIST_MARKS = 600
export const MAX_NESTING = 12
/** An author repairs the first ones and asks again. */
export const MAX_FINDINGS = 20
