import type { PlayedScenario } from './scenario-schema'

/** What somebody does on the phone, one thing at a time. `help` asks for the first, second or third help. */
export type Input = { press: string } | { type: string; text: string } | { back: true } | { help: 1 | 2 | 3 }

export type SpokenLine = { key: string; who: string; text: string }

/** What became of a step so far: most help asked for, wrong tries put right at once, mistakes gone back from. */
export type StepMarks = { help: 0 | 1 | 2 | 3; slips: number; mistakes: string[] }

/** Where a run stands. Plain data: the same inputs from the start always give the same state. */
export type RunState = {
  screen: string
  /** Variables, fields, toggles, choices, cards and steps by id, each with one of its values. */
  vars: Record<string, string>
  /** What was typed, by field. */
  texts: Record<string, string>
  /** How many cards of a `sort` or `order` part lie where they belong. */
  progress: Record<string, number>
  /** What was said so far, by thread. */
  threads: Record<string, SpokenLine[]>
  /** The mistake whose consequence is shown, and the state to go back to. */
  mistake: { id: string; before: RunState } | null
  /** What the phone says about the last press; `isArrival` when that press led to another screen. */
  say: { text: string; isSlip: boolean; isArrival?: true } | null
  marks: Record<string, StepMarks>
}

/** The step to do now: the first that is not done; null when all are. */
export function currentStep(
  scenario: PlayedScenario,
  state: RunState,
): PlayedScenario['steps'][number] | null {
  return scenario.steps.find((step) => state.vars[step.id] !== 'done') ?? null
}

export function isOver(scenario: PlayedScenario, state: RunState): boolean {
  return currentStep(scenario, state) === null
}
