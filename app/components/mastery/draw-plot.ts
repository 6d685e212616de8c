import { LEVEL_BOUNDS } from '~/domain/mastery/level-bounds'
import { chanceAt, type SkillTrace, type TracePoint } from '~/domain/mastery/trace-skill'

/** An answer by what it was and what became of it; `uncounted` says nothing about the skill. */
export type MarkKind = 'right' | 'wrong' | 'done' | 'undone' | 'uncounted'

/** Places in per cent of the plot, from its upper left corner. */
export type Plot = {
  /** Chance at the bottom edge, 0 to 0.5; the top is 1. */
  floor: number
  bands: { mastered: number; fair: number }
  /** Of a picture of 1000 by 1000 that fills the plot. */
  path: string
  marks: { id: string; x: number; y: number; kind: MarkKind }[]
  /** Days to write below, in ms; no two so near that they would touch. */
  ticks: { x: number; at: number; isNow: boolean }[]
}

const LEAST_FLOOR = 0.5
const TICK_ROOM = 19
const SAMPLES = 14
const SOON = 3_600_000
const DAY = 24 * SOON

/**
 * The estimate from the first of these answers on until `until` (ms), with the fading between them. Each answer takes one step to
 * the right and a long pause a little more: with days to scale, the answers of one sitting would lie on one line.
 */
export function drawPlot(
  trace: Pick<SkillTrace, 'stretches' | 'chance'>,
  points: readonly TracePoint[],
  until: number,
): Plot {
  const ends = points.map((point, i) => points[i + 1]?.at ?? Math.max(until, point.at))
  const places = placesOf(points, ends)
  const curve = points.flatMap((point, i) => {
    const [from, to] = [places[i] ?? 0, places[i + 1] ?? 100]
    return [
      [from, point.before],
      [from, point.after],
      ...fading(trace, point.at, ends[i] ?? point.at, from, to),
    ]
  }) as [x: number, chance: number][]
  const floor = floorOf(curve.map(([, chance]) => chance))
  const y = (chance: number) => round(((1 - chance) / (1 - floor)) * 100)
  return {
    floor,
    bands: { mastered: y(LEVEL_BOUNDS.mastered), fair: y(LEVEL_BOUNDS.fair) },
    path: curve.map(([x, chance], i) => `${i ? 'L' : 'M'}${round(x * 10)} ${round(y(chance) * 10)}`).join(''),
    marks: points.map((point, i) => {
      const { id, after } = point
      return { id, x: round(places[i] ?? 0), y: y(after), kind: markOf(point) }
    }),
    ticks: ticksOf(points, places, until),
  }
}

export function markOf({ counting, shape, isRight }: TracePoint): MarkKind {
  if (counting === 'not') return 'uncounted'
  if (shape === 'practice') return isRight ? 'done' : 'undone'
  return isRight ? 'right' : 'wrong'
}

/** Where each answer stands, 0 to 100, with half a step before the first. */
function placesOf(points: readonly TracePoint[], ends: readonly number[]): number[] {
  const widths = points.map((point, i) => 1 + pauseOf((ends[i] ?? 0) - point.at))
  const all = widths.reduce((sum, width) => sum + width, 0.5)
  let reached = 0.5
  return widths.map((width) => {
    const place = (reached / all) * 100
    reached += width
    return place
  })
}

/** A day is worth a step and a half, a month five. */
function pauseOf(elapsed: number): number {
  return elapsed < SOON ? 0 : Math.min(8, 1.5 * Math.log2(1 + elapsed / DAY))
}

/** What was known fades fastest at first, so there the curve is looked at more closely. */
function fading(
  trace: Pick<SkillTrace, 'stretches' | 'chance'>,
  from: number,
  to: number,
  left: number,
  right: number,
) {
  const count = to - from < SOON ? 1 : SAMPLES
  return Array.from({ length: count }, (_, i) => {
    const share = ((i + 1) / count) ** 2
    // A moment before the next answer, which begins where this ends.
    const at = Math.min(from + (to - from) * share, to - 1)
    return [left + (right - left) * share, chanceAt(trace, Math.max(from, at))]
  })
}

function floorOf(chances: readonly number[]): number {
  const least = Math.min(...chances) - 0.03
  return Math.max(0, Math.min(LEAST_FLOOR, Math.floor(least * 10) / 10))
}

/** The first answer of each day, and the end; where there is no room for both, the end. */
function ticksOf(points: readonly TracePoint[], places: readonly number[], until: number): Plot['ticks'] {
  const ticks: Plot['ticks'] = []
  const last = { x: 100, at: until, isNow: true }
  for (const [i, { at }] of points.entries()) {
    const x = round(places[i] ?? 0)
    const isRoom = x - (ticks.at(-1)?.x ?? -TICK_ROOM) >= TICK_ROOM && last.x - x >= TICK_ROOM
    const isNewDay = i === 0 || dayOf(points[i - 1]?.at ?? 0) !== dayOf(at)
    if (isNewDay && (isRoom || i === 0)) ticks.push({ x, at, isNow: false })
  }
  return [...ticks, last]
}

const VIETNAM = 7 * 3_600_000

function dayOf(at: number): number {
  return Math.floor((at + VIETNAM) / DAY)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
