import type { CatalogueModule } from '~/domain/lessons/catalogue'
import type { Learning, Sitting } from './demonstration-stories'

/** How people learn who learn by themselves. */
export type LearnerKind = 'ready' | 'steady' | 'fast' | 'stuck' | 'lapsed' | 'gave-up' | 'new'

type Asked = {
  kind: LearnerKind
  /** What is learned, in this order. */
  modules: readonly CatalogueModule[]
  /** Of all those lessons, the share that somebody steady gets through in ten weeks. */
  share: number
  random: () => number
}

/** Kinds and how many of a hundred are of each, to draw from. */
export function drawKind(shares: Partial<Record<LearnerKind, number>>, random: () => number): LearnerKind {
  let left = random() * 100
  for (const [kind, share] of Object.entries(shares)) {
    left -= share
    if (left < 0) return kind as LearnerKind
  }
  return 'new'
}

/** What somebody of this kind did in the last ten weeks. */
export function learningOf({ kind, modules, share, random }: Asked): Learning {
  const course = (share: number, from: number, to: number, practised: number) =>
    spread(stepsOf(modules, share, practised, random), from, to, random)
  const between = (low: number, high: number) => low + random() * (high - low)
  switch (kind) {
    case 'ready':
      return { chance: 1, sittings: readySittings(modules, random) }
    case 'steady':
      return { chance: between(0.8, 0.93), sittings: course(share * between(0.7, 1), 63, between(1, 6), 0.5) }
    case 'fast':
      return { chance: 0.97, sittings: course(Math.min(1, share * 1.3), between(16, 30), between(0, 3), 0.8) }
    case 'stuck': {
      const skills = modules[0]?.skills.map(({ id }) => id) ?? []
      const hard = skills[Math.floor(random() * Math.min(3, skills.length))] ?? ''
      const sittings = course(share * 0.6, 50, between(1, 5), 0.4)
      return { chance: between(0.68, 0.78), on: { [hard]: 0.18 }, sittings }
    }
    case 'lapsed':
      return { chance: 0.98, sittings: course(share, 68, between(32, 42), 0.7) }
    case 'gave-up':
      return { chance: between(0.5, 0.75), sittings: stopped(course(share * 0.25, 64, between(45, 58), 0.2)) }
    case 'new':
      return { chance: 0, sittings: [] }
  }
}

type Step = Sitting extends infer S ? (S extends Sitting ? Omit<S, 'daysAgo'> : never) : never

/** Lessons in order up to a share of them, some with their practice, and an exam behind each module that is through. */
function stepsOf(
  modules: readonly CatalogueModule[],
  share: number,
  practised: number,
  random: () => number,
): Step[] {
  const all = modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
  const through = all.slice(0, Math.max(1, Math.round(all.length * share)))
  return through.flatMap(({ module, lesson }) => {
    const isLast = module.lessons.at(-1) === lesson
    const steps: Step[] = [{ module: module.id, lesson: lesson.slug }]
    if (lesson.practice && random() < practised) steps.push({ module: module.id, practice: lesson.slug })
    if (isLast) steps.push({ module: module.id, exam: true })
    return steps
  })
}

/** From so many days ago to so many, some days closer together and some farther apart. */
function spread(steps: readonly Step[], from: number, to: number, random: () => number): Sitting[] {
  const gaps = Math.max(1, steps.length - 1)
  return steps.map((step, at) => {
    const done = Math.min(1, (at + random() * 0.5) / gaps)
    return { ...step, daysAgo: Math.round(from - (from - to) * done) }
  })
}

function stopped(sittings: readonly Sitting[]): Sitting[] {
  const last = sittings.at(-1)
  return last && 'lesson' in last ? [...sittings.slice(0, -1), { ...last, stoppedAfter: 2 }] : [...sittings]
}

/** Everything, on several days, until nothing is missing; then somebody watches. */
function readySittings(modules: readonly CatalogueModule[], random: () => number): Sitting[] {
  // By turns, the first lesson of each module, then the second: whoever learns so knows all of them alike.
  const turns = Array.from({ length: 10 }, (_, at) =>
    modules.flatMap((module) =>
      stepsOf([{ ...module, lessons: module.lessons.slice(at, at + 1) }], 1, 1, random),
    ),
  )
  const lessons = spread(
    turns.flat().filter((step) => !('exam' in step)),
    66,
    18,
    random,
  )
  const exams = [14, 9, 3].flatMap((daysAgo) =>
    modules.map((module) => ({ module: module.id, exam: true as const, daysAgo })),
  )
  // Today: what was not used for some days would want reviewing first, and questions met before show little that is new.
  const watched = modules.flatMap(({ skills }) =>
    skills.map(({ id }) => ({ observed: id, result: 'alone' as const, daysAgo: 0 })),
  )
  return [...lessons, ...exams, ...watched].sort((a, b) => b.daysAgo - a.daysAgo)
}
