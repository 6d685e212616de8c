import { movesFrom, stateKey } from './exploring/moves'
import { currentStep, type Input, type RunState } from './run-state'
import type { PlayedScenario } from './scenario-schema'

const MOST_STATES = 20_000

/**
 * The shortest way from a state to having done its current step, without a mistake or slip: where to look is where its first
 * input goes. Empty when there is none, or the run is over.
 */
export function nextInputs(scenario: PlayedScenario, from: RunState): Input[] {
  const step = currentStep(scenario, from)
  if (!step || from.mistake) return []
  const seen = new Set([stateKey(from)])
  let wave: { state: RunState; way: Input[] }[] = [{ state: from, way: [] }]
  while (wave.length > 0 && seen.size < MOST_STATES) {
    const further: typeof wave = []
    for (const { state, way } of wave) {
      for (const { input, next } of movesFrom(scenario, state)) {
        if (next === state || next.mistake || next.say?.isSlip) continue
        if (next.vars[step.id] === 'done') return [...way, input]
        const key = stateKey(next)
        if (seen.has(key)) continue
        seen.add(key)
        further.push({ state: next, way: [...way, input] })
      }
    }
    wave = further
  }
  return []
}
