import { seededRandom, shuffled } from '~/lib/seeded-random'
import type { Question } from '../lessons/question'

/** When the person met a question last, in ms since the epoch, by question; one that is not in it they never met. */
export type LastMet = ReadonlyMap<string, number>

type Shelf<T> = { drawn: T[]; exam: T[]; lesson: T[] }
type Meeting = (entry: { question: Question }) => number

const NEVER = Number.NEGATIVE_INFINITY

/**
 * Draws `count` questions (fewer where the bank has fewer), the same for the same seed and the same meetings. Skills take
 * turns, so that each is asked as often as the others, give or take one. Of each skill's share at least half are questions
 * kept for exams, as far as there are any. Within both halves questions that the person never met come first, then those
 * met longest ago; among the fresh ones chance chooses, which the wager of mastery rests on, and the share mixes kinds
 * where it can. The order is shuffled.
 */
export function drawExam<T extends { question: Question }>(
  bank: readonly T[],
  skills: readonly string[],
  count: number,
  seed: string,
  lastMet: LastMet = new Map(),
): T[] {
  const random = seededRandom(`draw:${seed}`)
  const unique = [...new Map(bank.map((entry) => [entry.question.id, entry])).values()]
  const metAt: Meeting = ({ question }) => lastMet.get(question.id) ?? NEVER
  // Sorting keeps the shuffled order of what was met at the same time, or never.
  const mixed = shuffled(unique, random).sort((a, b) => compare(metAt(a), metAt(b)))
  const shelves = shuffled([...new Set(skills)], random).map((skill) => shelfOf(mixed, skill))
  const drawn: T[] = []
  while (drawn.length < count) {
    const taken = shelves.map((shelf) => take(shelf, metAt)).filter((entry) => entry !== undefined)
    if (taken.length === 0) break
    drawn.push(...taken)
  }
  return shuffled(drawn.slice(0, count), random)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function shelfOf<T extends { question: Question }>(mixed: T[], skill: string): Shelf<T> {
  const own = mixed.filter((entry) => entry.question.skill === skill)
  return {
    drawn: [],
    exam: own.filter((entry) => entry.question.use === 'exam'),
    lesson: own.filter((entry) => entry.question.use === 'lesson'),
  }
}

/**
 * Takes the shelf's next question away. Every other turn is for the questions kept for exams; the turns between take
 * whichever is fresher, a lesson's where both are alike.
 */
function take<T extends { question: Question }>(shelf: Shelf<T>, metAt: Meeting): T | undefined {
  const pool = poolOf(shelf, metAt)
  const [first] = pool
  if (!first) return undefined
  const kinds = new Set(shelf.drawn.map((entry) => entry.question.kind))
  const fresh = pool.findIndex((entry) => metAt(entry) === NEVER && !kinds.has(entry.question.kind))
  const [entry] = pool.splice(Math.max(0, fresh), 1)
  if (entry) shelf.drawn.push(entry)
  return entry
}

function poolOf<T extends { question: Question }>({ drawn, exam, lesson }: Shelf<T>, metAt: Meeting): T[] {
  const [firstExam, firstLesson] = [exam[0], lesson[0]]
  if (!firstExam || !firstLesson) return firstExam ? exam : lesson
  return drawn.length % 2 === 0 || metAt(firstExam) < metAt(firstLesson) ? exam : lesson
}
