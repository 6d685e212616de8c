import type { Exploration } from '../explore-scenario'
import type { Scenario } from '../scenario-schema'

/** What is wrong with a scenario: where in its file, and how to repair it, in the author's words. */
export type ScenarioFinding = { path: (string | number)[]; message: string }

export type ScenarioCheck = (asked: {
  scenario: Scenario
  explored: Exploration
  /** Ids of the skills of its lesson. */
  skills: readonly string[]
}) => ScenarioFinding[]
