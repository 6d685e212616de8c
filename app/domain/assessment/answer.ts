/**
 * An answer in the author's ids, the same for whatever order it was presented in.
 *
 * - single: the option's id; multiple: option ids
 * - order: item ids in the learner's order
 * - match: right side's pair id by left side's pair id
 * - number, text: as typed
 */
export type Answer = string | string[] | Record<string, string>
