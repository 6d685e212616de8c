const waiting: (() => void)[] = []

/**
 * One request begins in each round of the event loop, in the order they came. Else those that are connected already are all
 * served before the next newcomer is let in, and the last of a class that joins at once waits for everything the first do.
 */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(begin)
  })
}

function begin() {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(begin)
}
