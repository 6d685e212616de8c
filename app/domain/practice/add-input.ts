import { applyInput } from './apply-input'
import type { TimedInput } from './judge-run'
import { nextInputs } from './next-inputs'
import { currentStep, type Input, type RunState } from './run-state'
import type { PlayedScenario } from './scenario-schema'
import { startRun } from './start-run'

/** A run while it is played: where it stands, and all that led there. */
export type Run = { state: RunState; inputs: readonly TimedInput[] }

/** A longer pause is none of the run's time: somebody was called to dinner, or closed the page. */
const LONGEST_PAUSE = 120_000

/** The run so far, played again. Inputs that could not be made are left out. */
export function resumeRun(scenario: PlayedScenario, inputs: readonly TimedInput[]): Run {
  let run: Run = { state: startRun(scenario), inputs: [] }
  for (const { input, at } of inputs) run = addInput(scenario, run, input, at)
  return run
}

/**
 * The run with one more input; the very same run when it cannot be made. `at` in ms since the run began. What is typed into a
 * field again takes the place of what was typed before.
 */
export function addInput(scenario: PlayedScenario, run: Run, input: Input, at: number): Run {
  const state = applyInput(scenario, run.state, input)
  if (state === run.state) return run
  const last = run.inputs.at(-1)
  const isRetyped = 'type' in input && last && 'type' in last.input && last.input.type === input.type
  const before = last?.at ?? 0
  const timed = { input, at: Math.min(Math.max(at, before), before + LONGEST_PAUSE) }
  return { state, inputs: [...(isRetyped ? run.inputs.slice(0, -1) : run.inputs), timed] }
}

/** What pressing for help does: the next help, and with the third one the inputs that do the step. */
export function helpInputs(
  scenario: PlayedScenario,
  state: RunState,
): { help: 1 | 2 | 3; shown: Input[] } | null {
  const help = nextHelp(scenario, state)
  return help && { help, shown: help === 3 ? nextInputs(scenario, state) : [] }
}

/** The help that pressing for it gives now; null when there is none. */
export function nextHelp(scenario: PlayedScenario, state: RunState): 1 | 2 | 3 | null {
  const hasHelp = currentStep(scenario, state) && !state.mistake
  return hasHelp ? (Math.min(3, helpSoFar(scenario, state) + 1) as 1 | 2 | 3) : null
}

/** How much help was asked for in the step to do now. */
export function helpSoFar(scenario: PlayedScenario, state: RunState): 0 | 1 | 2 | 3 {
  return state.marks[currentStep(scenario, state)?.id ?? '']?.help ?? 0
}

/** Where to look, once the second help was asked for: the name of what to press, or of the field to type into. */
export function spotOf(scenario: PlayedScenario, state: RunState): string | null {
  if (helpSoFar(scenario, state) < 2) return null
  const [next] = nextInputs(scenario, state)
  if (!next) return null
  if ('press' in next) return next.press
  return 'type' in next ? next.type : null
}
