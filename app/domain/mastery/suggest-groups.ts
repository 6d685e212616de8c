import { hasReached, type LevelLetter } from './level-letters'

export type Grouped = { personId: string; levels: string }

/** `skill`: what they do together, as a place in the word of levels; null for a group with no gap left. */
export type SuggestedGroup = { skill: number | null; helperId: string | null; memberIds: string[] }

const [LEAST, MOST] = [3, 6]
/** One place is kept for a helper. */
const MOST_BEFORE_HELPER = MOST - 1
/** The smaller, the sooner it needs the trainer: stuck, begun, forgotten, not begun. */
const RANK: Record<LevelLetter, number | null> = { s: 0, l: 1, r: 2, n: 3, f: null, m: null }

/**
 * Groups of 3 to 6 who share their weakest skill, each person in one group, and with whoever masters it as a helper where there is
 * one. The same people with the same levels make the same groups, in whatever order they come. Fewer than three are one group.
 */
export function suggestGroups(people: readonly Grouped[]): SuggestedGroup[] {
  const sorted = [...people].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const free = sorted.filter((person) => weakestOf(person) === null)
  const groups = mend(bySharedGap(sorted.filter((person) => weakestOf(person) !== null)))
  for (const group of groups) {
    const helper = free.find((person) => isHelperFor(person, group))
    if (!helper) continue
    group.push(helper)
    free.splice(free.indexOf(helper), 1)
  }
  return mend([...groups, ...evenly(free, MOST)]).map(described)
}

/** The first of the skills that need attention most; null when all are fair or better. */
function weakestOf({ levels }: Grouped): number | null {
  let [weakest, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY]
  for (let skill = 0; skill < levels.length; skill++) {
    const rank = RANK[levels[skill] as LevelLetter]
    if (rank !== null && rank < least) [weakest, least] = [skill, rank]
  }
  return weakest
}

function bySharedGap(people: readonly Grouped[]): Grouped[][] {
  const sharing = new Map<number, Grouped[]>()
  for (const person of people) {
    const skill = weakestOf(person) ?? 0
    sharing.set(skill, [...(sharing.get(skill) ?? []), person])
  }
  return [...sharing]
    .sort(([one, a], [other, b]) => b.length - a.length || one - other)
    .flatMap(([, all]) => evenly(all, MOST_BEFORE_HELPER))
}

/** As few parts as there can be, as equal as they can be. */
function evenly(people: readonly Grouped[], most: number): Grouped[][] {
  const count = Math.ceil(people.length / most)
  return Array.from({ length: count }, (_, at) =>
    people.slice(Math.round((at * people.length) / count), Math.round(((at + 1) * people.length) / count)),
  )
}

/** Groups of one and two join the group they share most with; where none has room, a full one gives them company. */
function mend(groups: Grouped[][]): Grouped[][] {
  const whole = groups.map((group) => [...group])
  for (;;) {
    const small = whole.reduce<Grouped[] | null>(
      (least, group) => (group.length < LEAST && group.length < (least?.length ?? LEAST) ? group : least),
      null,
    )
    if (!small || whole.length < 2) return whole
    const others = whole.filter((group) => group !== small)
    const roomy = others.filter((group) => group.length + small.length <= MOST)
    if (roomy.length > 0) {
      closest(small, roomy).push(...small)
      whole.splice(whole.indexOf(small), 1)
    } else {
      small.push(...closest(small, others).splice(small.length - LEAST))
    }
  }
}

/** The group that has most people with a gap where the small one is weakest; of several the smallest, then the first. */
function closest(small: readonly Grouped[], others: Grouped[][]): Grouped[] {
  const skill = topicOf(small)
  const shares = (group: Grouped[]) =>
    skill === null ? 0 : group.filter((person) => hasGap(person, skill)).length
  return others.reduce((best, group) => {
    const more = shares(group) - shares(best)
    return more > 0 || (more === 0 && group.length < best.length) ? group : best
  })
}

const [WEAKEST_COUNTS, GAP_COUNTS] = [3, 1]

/** What they have in common: the weakest skill of most, then a gap of most; of several the first. */
function topicOf(group: readonly Grouped[]): number | null {
  let [topic, most]: [number | null, number] = [null, 0]
  const weakest = group.map(weakestOf)
  for (let skill = 0; skill < (group[0]?.levels.length ?? 0); skill++) {
    const weight = group.reduce(
      (all, person, at) =>
        all + (weakest[at] === skill ? WEAKEST_COUNTS : hasGap(person, skill) ? GAP_COUNTS : 0),
      0,
    )
    if (weight > most) [topic, most] = [skill, weight]
  }
  return topic
}

function hasGap({ levels }: Grouped, skill: number): boolean {
  return !hasReached(levels[skill] ?? 'n')
}

/** A group that has somebody who masters it needs no other. */
function isHelperFor(person: Grouped, group: readonly Grouped[]): boolean {
  const skill = topicOf(group)
  if (skill === null || group.length >= MOST || person.levels[skill] !== 'm') return false
  return group.every(({ levels }) => levels[skill] !== 'm')
}

function described(group: readonly Grouped[]): SuggestedGroup {
  const skill = topicOf(group)
  const gaps = ({ levels }: Grouped) => [...levels].filter((letter) => !hasReached(letter)).length
  const [helper] = group
    .filter(({ levels }) => skill !== null && levels[skill] === 'm')
    .sort((a, b) => gaps(a) - gaps(b) || (a.personId < b.personId ? -1 : 1))
  const members = group.filter((person) => person !== helper).map(({ personId }) => personId)
  return { skill, helperId: helper?.personId ?? null, memberIds: members.sort() }
}
