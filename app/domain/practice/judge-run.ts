import { applyInput } from './apply-input'
import { type Input, isOver, type RunState, type StepMarks } from './run-state'
import type { PlayedScenario } from './scenario-schema'
import { startRun } from './start-run'

/** An input, and when: ms since the run began. */
export type TimedInput = { input: Input; at: number }

export type StepGrade = 'open' | 'unaided' | 'helped' | 'mistaken'

export type Judgement = {
  isOver: boolean
  /** Whether each input could be made where it was made. */
  isWhole: boolean
  /** From the first moment to the last input, in ms. */
  took: number
  steps: { id: string; grade: StepGrade; marks: StepMarks }[]
  /** What the run shows of each skill: the weakest of its steps, a mistake before all. */
  skills: { skill: string; grade: StepGrade }[]
}

/** Plays a run again from its inputs and judges it. Whatever the inputs, the same ones give the same judgement. */
export function judgeRun(scenario: PlayedScenario, inputs: readonly TimedInput[]): Judgement {
  let state = startRun(scenario)
  let isWhole = true
  for (const { input } of inputs) {
    const next = applyInput(scenario, state, input)
    if (next === state) isWhole = false
    state = next
  }
  return { ...judgeState(scenario, state), isWhole, took: inputs.at(-1)?.at ?? 0 }
}

/** What a state says about the steps and skills so far. */
export function judgeState(
  scenario: PlayedScenario,
  state: RunState,
): Pick<Judgement, 'isOver' | 'steps' | 'skills'> {
  const steps = scenario.steps.map(({ id }) => {
    const marks = state.marks[id] ?? { help: 0, slips: 0, mistakes: [] }
    return { id, marks, grade: gradeOf(marks, state.vars[id] === 'done', cardsOf(scenario, id)) }
  })
  return { isOver: isOver(scenario, state), steps, skills: gradeSkills(scenario, steps) }
}

/** What graded steps show of each skill, in the order in which the scenario comes to them. */
export function gradeSkills(
  scenario: PlayedScenario,
  steps: readonly { id: string; grade: StepGrade }[],
): Judgement['skills'] {
  const gradeOfStep = new Map(steps.map(({ id, grade }) => [id, grade]))
  return [...new Set(scenario.steps.map(({ skill }) => skill))].map((skill) => {
    const own = scenario.steps.filter((step) => step.skill === skill)
    const grades = own.map(({ id }) => gradeOfStep.get(id) ?? 'open')
    return { skill, grade: WEAKEST_FIRST.find((each) => grades.includes(each)) ?? 'unaided' }
  })
}

const WEAKEST_FIRST: readonly StepGrade[] = ['mistaken', 'open', 'helped']

/** One wrong card in five may be put right and the step still counts as done unaided. */
function gradeOf({ help, slips, mistakes }: StepMarks, isDone: boolean, cards: number): StepGrade {
  if (mistakes.length > 0) return 'mistaken'
  if (!isDone) return 'open'
  return help > 0 || slips * 5 > cards ? 'helped' : 'unaided'
}

/** How many cards the step puts in their places. */
function cardsOf(scenario: PlayedScenario, step: string): number {
  const parts = Object.values(scenario.screens).flatMap((screen) => screen.parts)
  return parts
    .flatMap((part) => (part.kind === 'sort' || part.kind === 'order' ? part : []))
    .filter((part) => [part.does].flat().some((one) => [one.step ?? []].flat().includes(step)))
    .reduce((sum, part) => sum + part.items.length, 0)
}
