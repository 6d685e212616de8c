import { seededRandom, shuffled } from '~/lib/seeded-random'
import type { Question } from '../lessons/question'

type Shelf<T> = { drawn: T[]; exam: T[]; lesson: T[] }

/**
 * Draws `count` questions (fewer where the bank has fewer), the same for the same seed. Skills take turns, so that each
 * is asked as often as the others, give or take one. Of each skill's share at least half are questions kept for exams,
 * as far as there are any; the share mixes kinds where it can. The order is shuffled.
 */
export function drawExam<T extends { question: Question }>(
  bank: readonly T[],
  skills: readonly string[],
  count: number,
  seed: string,
): T[] {
  const random = seededRandom(`draw:${seed}`)
  const unique = [...new Map(bank.map((entry) => [entry.question.id, entry])).values()]
  const mixed = shuffled(unique, random)
  const shelves = shuffled([...new Set(skills)], random).map((skill) => shelfOf(mixed, skill))
  const drawn: T[] = []
  while (drawn.length < count) {
    const taken = shelves.map(take).filter((entry) => entry !== undefined)
    if (taken.length === 0) break
    drawn.push(...taken)
  }
  return shuffled(drawn.slice(0, count), random)
}

function shelfOf<T extends { question: Question }>(mixed: T[], skill: string): Shelf<T> {
  const own = mixed.filter((entry) => entry.question.skill === skill)
  return {
    drawn: [],
    exam: own.filter((entry) => entry.question.use === 'exam'),
    lesson: own.filter((entry) => entry.question.use === 'lesson'),
  }
}

/** Takes the shelf's next question away: exam and lesson questions in turn, a kind not drawn yet before others. */
function take<T extends { question: Question }>(shelf: Shelf<T>): T | undefined {
  const examTurn = shelf.drawn.length % 2 === 0
  const wanted = examTurn ? shelf.exam : shelf.lesson
  const pool = wanted.length > 0 ? wanted : examTurn ? shelf.lesson : shelf.exam
  const kinds = new Set(shelf.drawn.map((entry) => entry.question.kind))
  const at = Math.max(
    0,
    pool.findIndex((entry) => !kinds.has(entry.question.kind)),
  )
  const [entry] = pool.splice(at, 1)
  if (entry) shelf.drawn.push(entry)
  return entry
}
