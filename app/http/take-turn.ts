const waiting: (() => void)[] = []
/** A round that lasts longer (ms) was somebody else's, who writes a list, say: then all who came meanwhile begin at once. */
const LONG_ROUND = 20
let isTaken = false
let lastBegun = 0

/**
 * One request begins in each round of the event loop, in the order they came. Else those that are connected already are all
 * served before the next newcomer is let in, and the last of a class that joins at once waits for everything the first do.
 */
export function takeTurn(): Promise<void> {
  if (isTaken) return new Promise((resolve) => waiting.push(resolve))
  isTaken = true
  lastBegun = performance.now()
  setImmediate(nextRound)
  return Promise.resolve()
}

function nextRound() {
  const now = performance.now()
  const isLong = now - lastBegun > LONG_ROUND
  lastBegun = now
  isTaken = waiting.length > 0
  for (const letIn of waiting.splice(0, isLong ? waiting.length : 1)) letIn()
  if (isTaken) setImmediate(nextRound)
}
