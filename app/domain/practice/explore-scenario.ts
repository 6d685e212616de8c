import { movesFrom, stateKey } from './exploring/moves'
import { type Input, isOver, type RunState } from './run-state'
import type { PlayedScenario } from './scenario-schema'
import { startRun } from './start-run'

export const MOST_STATES = 30_000

export type Exploration = {
  /** How many states there are; more than `MOST_STATES` are not counted. */
  states: number
  isWhole: boolean
  screens: Set<string>
  /** Each mistake that can be made, with the shortest way into it. */
  mistakes: Map<string, Input[]>
  /** Presses that do nothing, each with the screen it stands on. */
  idle: { screen: string; press: string }[]
  /** Screens of states from which the end cannot be reached any more. */
  stuck: string[]
  /** The shortest way to the end, if there is one. */
  solution: Input[] | null
  /** Values that each variable had somewhere. */
  values: Map<string, Set<string>>
}

type Visited = { state: RunState; from: string | null; input: Input | null; backs: string[] }

/**
 * Walks through every state of a scenario, to no more than `most`. A mistake leads back to where it was made, so it opens no
 * new states.
 */
export function exploreScenario(scenario: PlayedScenario, most = MOST_STATES): Exploration {
  const start = startRun(scenario)
  const seen = new Map<string, Visited>([
    [stateKey(start), { state: start, from: null, input: null, backs: [] }],
  ])
  const found: Exploration = {
    ...{ states: 0, isWhole: true, screens: new Set(), mistakes: new Map(), idle: [], stuck: [] },
    ...{ solution: null, values: new Map() },
  }
  const queue = [...seen.keys()]
  for (let at = 0; at < queue.length; at++) {
    const key = queue[at] as string
    const here = seen.get(key) as Visited
    note(found, here.state)
    if (isOver(scenario, here.state)) {
      found.solution ??= wayTo(seen, key)
      continue
    }
    for (const { input, next } of movesFrom(scenario, here.state)) {
      if (next === here.state) {
        if ('press' in input) found.idle.push({ screen: here.state.screen, press: input.press })
        continue
      }
      if (next.mistake) {
        const { id } = next.mistake
        if (!found.mistakes.has(id)) found.mistakes.set(id, [...wayTo(seen, key), input])
        continue
      }
      const nextKey = stateKey(next)
      const known = seen.get(nextKey)
      if (known) {
        known.backs.push(key)
      } else if (seen.size >= most) {
        found.isWhole = false
      } else {
        seen.set(nextKey, { state: next, from: key, input, backs: [key] })
        queue.push(nextKey)
      }
    }
  }
  found.states = seen.size
  found.stuck = stuckScreens(scenario, seen)
  return found
}

function note(found: Exploration, { screen, vars }: RunState): void {
  found.screens.add(screen)
  for (const [name, value] of Object.entries(vars)) {
    const values = found.values.get(name) ?? new Set()
    found.values.set(name, values.add(value))
  }
}

function wayTo(seen: Map<string, Visited>, key: string): Input[] {
  const way: Input[] = []
  for (let at = seen.get(key); at?.from != null && at.input; at = seen.get(at.from)) way.unshift(at.input)
  return way
}

function stuckScreens(scenario: PlayedScenario, seen: Map<string, Visited>): string[] {
  const ends = [...seen].filter(([, { state }]) => isOver(scenario, state)).map(([key]) => key)
  const fine = new Set(ends)
  for (const queue = [...ends]; queue.length > 0; ) {
    for (const back of seen.get(queue.pop() as string)?.backs ?? []) {
      if (!fine.has(back)) queue.push(back)
      fine.add(back)
    }
  }
  return [...new Set([...seen].filter(([key]) => !fine.has(key)).map(([, { state }]) => state.screen))]
}
