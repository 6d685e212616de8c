import type { RunState, StepMarks } from './run-state'
import { hearLines } from './running/hear-lines'
import { variablesOf } from './running/variables-of'
import type { PlayedScenario } from './scenario-schema'

/** Where every run begins: on the first screen, nothing done, nothing typed. */
export function startRun(scenario: PlayedScenario): RunState {
  const vars = Object.fromEntries(
    [...variablesOf(scenario)].map(([name, values]) => [name, values[0] ?? 'empty']),
  )
  const marks = Object.fromEntries(
    scenario.steps.map((step): [string, StepMarks] => [step.id, { help: 0, slips: 0, mistakes: [] }]),
  )
  const nothing = { texts: {}, progress: {}, threads: {}, mistake: null, say: null }
  return hearLines(scenario, { screen: scenario.start, vars, ...nothing, marks })
}
