/**
 * Answers of many learners, one array a column, sorted by learner and by time; equal times keep the order they came in.
 * Learners, skills and items are numbered from 0.
 */
export type ResponseLog = {
  size: number
  learner: Int32Array
  skill: Int32Array
  item: Int32Array
  correct: Uint8Array
  /** Which of the responses given each row was. */
  row: Int32Array
  /** Seconds; or a mere order, see `isOrder`. */
  time: Float64Array
  learners: number
  skills: number
  items: number
  /** Of each learner the first row; one more entry for the end. */
  begins: Int32Array
  /** No times but an order: the largest is below 1e5. */
  isOrder: boolean
  /** What the numbers stand for. */
  skillNames: string[]
  itemNames: string[]
}

export type Response = { learner: string; skill: string; item: string; correct: boolean; time: number }

/** A log made a log that cannot be used: one answer written once for each of its skills. Counted that way it weighs double. */
export class RepeatedAnswer extends Error {}

type Row = { learner: number; skill: number; item: number; correct: number; time: number; row: number }

const ORDER_BELOW = 1e5

/** Numbers and sorts responses. Throws `RepeatedAnswer` where one answer stands in several rows, one for each skill. */
export function responseLog(responses: Iterable<Response>): ResponseLog {
  const learners = numbering()
  const skills = numbering()
  const items = numbering()
  const rows: Row[] = []
  let latest = 0
  for (const { learner, skill, item, correct, time } of responses) {
    latest = Math.max(latest, time)
    rows.push({
      ...{ learner: learners.of(learner), skill: skills.of(skill), item: items.of(item) },
      ...{ correct: correct ? 1 : 0, time, row: rows.length },
    })
  }
  rows.sort((a, b) => a.learner - b.learner || a.time - b.time)
  refuseRepeated(rows)
  const begins = new Int32Array(learners.names.length + 1)
  for (const { learner } of rows) begins[learner + 1] = (begins[learner + 1] ?? 0) + 1
  for (let i = 1; i < begins.length; i++) begins[i] = (begins[i] ?? 0) + (begins[i - 1] ?? 0)
  return {
    size: rows.length,
    learner: Int32Array.from(rows, (row) => row.learner),
    skill: Int32Array.from(rows, (row) => row.skill),
    item: Int32Array.from(rows, (row) => row.item),
    correct: Uint8Array.from(rows, (row) => row.correct),
    row: Int32Array.from(rows, (row) => row.row),
    time: Float64Array.from(rows, (row) => row.time),
    learners: learners.names.length,
    skills: skills.names.length,
    items: items.names.length,
    begins,
    isOrder: latest < ORDER_BELOW,
    skillNames: skills.names,
    itemNames: items.names,
  }
}

function numbering() {
  const numbers = new Map<string, number>()
  const names: string[] = []
  return {
    names,
    of(name: string): number {
      const known = numbers.get(name)
      if (known !== undefined) return known
      names.push(name)
      numbers.set(name, names.length - 1)
      return names.length - 1
    },
  }
}

/** More than one answer in a hundred repeated: a learner may well answer one item twice in one second. */
const MOST_REPEATED = 0.01

function refuseRepeated(rows: readonly Row[]): void {
  let repeated = 0
  for (let i = 1; i < rows.length; i++) {
    const [one, other] = [rows[i - 1], rows[i]]
    if (!one || !other) continue
    const isSameAnswer = one.learner === other.learner && one.item === other.item && one.time === other.time
    if (isSameAnswer && one.skill !== other.skill && one.correct === other.correct) repeated++
  }
  if (repeated > rows.length * MOST_REPEATED)
    throw new RepeatedAnswer(
      `${repeated} of ${rows.length} rows repeat an answer for another skill: join its skills into one name.`,
    )
}
