/** One thing that a finger did; `at` in milliseconds, x and y in pixels. */
export type Touch = { phase: 'down' | 'move' | 'up'; pointer: number; x: number; y: number; at: number }

type Gesture =
  | 'swipe-up'
  | 'swipe-down'
  | 'swipe-left'
  | 'swipe-right'
  | 'hold'
  | 'tap'
  | 'double-tap'
  | 'pinch'

/** Pixels that a swipe or pinch covers at least, and that a finger which means to lie still may tremble. */
const FAR = 40
const STILL = 18
export const HOLD_MS = 600
const TAP_MS = 500
export const BETWEEN_TAPS_MS = 500

/**
 * The gesture that these touches, from the first to the latest, have just come to; null while they are none yet. Patient with
 * slow and trembling fingers.
 */
export function readGesture(touches: readonly Touch[]): Gesture | null {
  const last = touches.at(-1)
  if (!last) return null
  const pinching = pinchBy(touches)
  if (pinching !== null) return Math.abs(pinching) >= FAR ? 'pinch' : null
  const start = touches.findLast(({ phase }) => phase === 'down')
  if (!start) return null
  const [dx, dy, took] = [last.x - start.x, last.y - start.y, last.at - start.at]
  const wasStill = touches
    .slice(touches.indexOf(start))
    .every((touch) => Math.hypot(touch.x - start.x, touch.y - start.y) <= STILL)
  if (last.phase === 'move') return wasStill && took >= HOLD_MS ? 'hold' : null
  if (last.phase === 'down') return null
  if (Math.max(Math.abs(dx), Math.abs(dy)) >= FAR) {
    if (Math.abs(dy) > Math.abs(dx)) return dy < 0 ? 'swipe-up' : 'swipe-down'
    return dx < 0 ? 'swipe-left' : 'swipe-right'
  }
  if (!wasStill || took > TAP_MS) return null
  const earlier = touches.slice(0, touches.indexOf(start)).findLast(({ phase }) => phase === 'up')
  const isSecond =
    earlier &&
    start.at - earlier.at <= BETWEEN_TAPS_MS &&
    Math.hypot(start.x - earlier.x, start.y - earlier.y) <= FAR
  return isSecond ? 'double-tap' : 'tap'
}

/** How much further apart two fingers are than when the second came down; null while there is one. */
function pinchBy(touches: readonly Touch[]): number | null {
  const down = new Map<number, Touch>()
  const now = new Map<number, Touch>()
  for (const touch of touches) {
    if (touch.phase === 'up') {
      down.delete(touch.pointer)
      now.delete(touch.pointer)
      continue
    }
    if (touch.phase === 'down') {
      // The first finger may have wandered before the second came.
      for (const [pointer, place] of now) down.set(pointer, place)
      down.set(touch.pointer, touch)
    }
    now.set(touch.pointer, touch)
  }
  const [first, second] = [...down.keys()]
  if (first === undefined || second === undefined) return null
  const apart = (places: Map<number, Touch>) => {
    const [a, b] = [places.get(first), places.get(second)]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  return apart(now) - apart(down)
}
