import type { Hit } from './hits-in'
import type { Passage } from './lesson-passages'
import { type RankedLesson, type Rarity, SURE_ENOUGH } from './rank-lessons'
import { BREAK } from './word-book'

export type ChosenPassage = { passage: Passage; units: string[] }

/** So much text of a passage is shown that one sees what it is about. */
const ENOUGH_LETTERS = 110
const MOST_LETTERS = 260
/** The story before the first heading and the summary after the last one: the lesson itself says it better. */
const REPEATS = new Set([null, 'tom-tat'])

/** The place in a lesson that says most of what was asked for, and its sentences to show; null when only titles match. */
export function choosePassage({ lesson, rows }: RankedLesson, rarity: Rarity): ChosenPassage | null {
  const worths = new Map<number, { worth: number; text: Hit[]; ids: Uint32Array }>()
  for (const { row, hits } of rows) {
    const sure = hits.filter(({ weight }) => weight >= SURE_ENOUGH)
    if (row.passage === null || sure.length === 0) continue
    const known = worths.get(row.passage) ?? { worth: 0, text: [], ids: new Uint32Array() }
    const isText = row.field === 'text'
    const share = (isText ? 1 : 0.6) * (REPEATS.has(lesson.passages[row.passage]?.anchor ?? null) ? 0.7 : 1)
    worths.set(row.passage, {
      worth: known.worth + worthOf(sure, rarity) * share,
      text: isText ? sure : known.text,
      ids: isText ? row.ids : known.ids,
    })
  }
  const best = [...worths].sort(([a, one], [b, other]) => other.worth - one.worth || a - b)[0]
  const passage = best && lesson.passages[best[0]]
  if (!passage) return null
  return { passage, units: unitsToShow(passage.units, worthOfUnits(best[1], rarity)) }
}

/** Each thing counts once, and a little for being met again. */
function worthOf(hits: readonly Hit[], rarity: Rarity): number {
  const best = new Map<number, number>()
  let again = 0
  for (const hit of hits) {
    const worth =
      hit.weight *
      ((rarity.concept[hit.concept] ?? 0) + (hit.isPaired ? 1.5 * (rarity.pair[hit.concept] ?? 0) : 0))
    const known = best.get(hit.concept) ?? 0
    best.set(hit.concept, Math.max(known, worth))
    again += Math.min(known, worth)
  }
  const once = [...best.values()].reduce((sum, each) => sum + each, 0)
  return once + Math.min(again * 0.03, once * 0.2)
}

function worthOfUnits({ text, ids }: { text: Hit[]; ids: Uint32Array }, rarity: Rarity): number[] {
  const worths: number[] = []
  let start = 0
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] !== BREAK) continue
    const from = start
    const inside = text.filter((hit) => hit.at >= from && hit.at < at)
    worths.push(worthOf(inside, rarity))
    start = at + 1
  }
  return worths
}

/** The sentence that says most, with its neighbours until there is enough to read. */
function unitsToShow(units: readonly string[], worths: readonly number[]): string[] {
  let best = 0
  for (let at = 1; at < worths.length; at++) if ((worths[at] ?? 0) > (worths[best] ?? 0)) best = at
  let [from, to] = [best, best + 1]
  const length = () => units.slice(from, to).join(' ').length
  while (length() < ENOUGH_LETTERS) {
    const [before, after] = [units[from - 1], units[to]]
    const room = MOST_LETTERS - length()
    const isAfterBetter = (worths[to] ?? 0) >= (worths[from - 1] ?? 0)
    if (after !== undefined && after.length <= room && (isAfterBetter || before === undefined)) to++
    else if (before !== undefined && before.length <= room) from--
    else if (after !== undefined && after.length <= room) to++
    else break
  }
  return units.slice(from, to)
}
