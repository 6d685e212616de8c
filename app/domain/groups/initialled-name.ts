/** "Trần Quang Minh" as "T. Q. Minh": enough to tell whom it is for who knows them, and to nobody else. */
export function initialledName(displayName: string): string {
  const words = displayName.trim().split(/\s+/)
  return [...words.slice(0, -1).map((word) => `${[...word][0]}.`), words.at(-1)].join(' ')
}
