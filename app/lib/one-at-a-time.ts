export type Queue = {
  mostWaiting: number
  /** Between two answers it rests as long as one took, up to so long (ms), and up to three times as long while many wait. */
  longestRestMs?: number
}

type Waiting<Input> = {
  input: Input
  key: string | undefined
  resolve: (result: never) => void
  reject: (error: unknown) => void
}

/**
 * Lets `answer` work on one thing after another, in the order asked. Of those that wait under the same `key` only the newest is
 * answered, the older get null; so do those beyond `mostWaiting`.
 */
export function oneAtATime<Input>(
  { mostWaiting, longestRestMs = 0 }: Queue,
  answer: (input: Input) => Promise<unknown>,
) {
  const waiting: Waiting<Input>[] = []
  let isBusy = false

  return function ask<Result>(input: Input, key?: string): Promise<Result | null> {
    return new Promise<Result | null>((resolve, reject) => {
      const older = key === undefined ? -1 : waiting.findIndex((each) => each.key === key)
      if (older >= 0) waiting.splice(older, 1)[0]?.resolve(null as never)
      if (waiting.length >= mostWaiting) return resolve(null)
      waiting.push({ input, key, resolve: resolve as Waiting<Input>['resolve'], reject })
      if (!isBusy) void next()
    })
  }

  async function next(): Promise<void> {
    const asked = waiting.shift()
    if (!asked) return
    isBusy = true
    const begun = performance.now()
    await answer(asked.input).then((result) => asked.resolve(result as never), asked.reject)
    const share = Math.min(3, Math.max(1, waiting.length / 2))
    const rest = Math.min(longestRestMs, (performance.now() - begun) * share)
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    isBusy = false
    void next()
  }
}
