export type Double = { first: { personId: string; displayName: string }; second: Double['first'] }

type Named = { id: string; displayName: string; foldedName: string }

const MOST = 20

/** Pairs on a list that may be one person: the same words in any order, with or without accents. */
export function findDoubles(people: readonly Named[]): Double[] {
  const byWords = new Map<string, Named[]>()
  for (const person of people) {
    const words = person.foldedName.split(' ').sort().join(' ')
    byWords.set(words, [...(byWords.get(words) ?? []), person])
  }
  return [...byWords.values()]
    .flatMap(([first, ...others]) =>
      first ? others.map((second) => ({ first: of(first), second: of(second) })) : [],
    )
    .slice(0, MOST)
}

function of({ id, displayName }: Named): Double['first'] {
  return { personId: id, displayName }
}
