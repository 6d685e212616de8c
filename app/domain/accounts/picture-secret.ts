/** What a picture PIN is made of, in the order in which they stand on the page. Stored by these names: never rename one. */
export const PICTURES = [
  ...(['hen', 'fish', 'buffalo', 'cat', 'house', 'boat'] as const),
  ...(['hat', 'kite', 'lotus', 'melon', 'star', 'drum'] as const),
] as const

export type Picture = (typeof PICTURES)[number]

/** How many are chosen, in order; the same one may be chosen again. */
export const PICTURES_CHOSEN = 3

/** Those of the typed names that are pictures, at most three. */
export function readPictures(typed: readonly string[]): Picture[] {
  return typed.flatMap((each) => PICTURES.find((picture) => picture === each) ?? []).slice(0, PICTURES_CHOSEN)
}

/** Three pictures as the one secret that is hashed, or null while some are missing. */
export function pictureSecret(chosen: readonly Picture[]): string | null {
  return chosen.length === PICTURES_CHOSEN ? chosen.join('-') : null
}
