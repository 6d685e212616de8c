import { allReachable } from './checking/all-reachable'
import type { ScenarioCheck, ScenarioFinding } from './checking/finding'
import { namesKnown } from './checking/names-known'
import { numbersPlain } from './checking/numbers-plain'
import { recordingsPlay } from './checking/recordings-play'
import { textsFit } from './checking/texts-fit'
import { exploreScenario } from './explore-scenario'
import type { Scenario } from './scenario-schema'

const checks: readonly ScenarioCheck[] = [allReachable, recordingsPlay, textsFit, numbersPlain]

export type CheckedScenario = {
  findings: ScenarioFinding[]
  /** How many states were walked through; 0 when something that it names is missing, which is told first. */
  states: number
}

/** Checks a scenario that has the right shape, by playing it in every way there is. `skills` are those of its lesson. */
export function checkScenario(scenario: Scenario, skills: readonly string[]): CheckedScenario {
  const unknown = namesKnown(scenario, skills)
  if (unknown.length > 0) return { findings: unknown, states: 0 }
  const explored = exploreScenario(scenario)
  return {
    findings: checks.flatMap((check) => check({ scenario, explored, skills })),
    states: explored.states,
  }
}
