/** What a repair may refer to. */
export type KnownToRepair = {
  /** What fingers often mistype, and what was meant. */
  mistyped: readonly (readonly [wrong: string, right: string])[]
  /** Names of the pictures in the lesson's folder. */
  media: readonly string[]
  /** Ids of all facts there are; null where they are not at hand. */
  facts: readonly string[] | null
}
