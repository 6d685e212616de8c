import { initialledName } from './initialled-name'

type Named = { personId: string; displayName: string }

/**
 * What classmates are called on the page where one chooses one's own name: the given name, and only as much more as tells
 * two of one name apart: first letters, then the whole name, then a number. Keeps the order.
 */
export function joinNames<T extends Named>(people: readonly T[]): (T & { label: string })[] {
  let labels = people.map(({ displayName }) => givenName(displayName))
  for (const fuller of [initialledName, wholeName]) {
    const counts = countsOf(labels)
    labels = people.map(({ displayName }, i) =>
      isUnique(labels[i] ?? '', counts) ? (labels[i] ?? '') : fuller(displayName),
    )
  }
  const counts = countsOf(labels)
  const seen = new Map<string, number>()
  return people.map((person, i) => {
    const label = labels[i] ?? ''
    if (isUnique(label, counts)) return { ...person, label }
    const number = (seen.get(key(label)) ?? 0) + 1
    seen.set(key(label), number)
    return { ...person, label: `${label} (${number})` }
  })
}

const key = (label: string) => label.toLocaleLowerCase('vi')
const isUnique = (label: string, counts: Map<string, number>) => counts.get(key(label)) === 1

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(key(label), (counts.get(key(label)) ?? 0) + 1)
  return counts
}

function givenName(displayName: string): string {
  return displayName.trim().split(/\s+/).at(-1) ?? ''
}

const wholeName = (displayName: string) => displayName
