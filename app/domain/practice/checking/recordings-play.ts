import { applyInput } from '../apply-input'
import { type Input, isOver, type RunState } from '../run-state'
import type { Scenario } from '../scenario-schema'
import { startRun } from '../start-run'
import type { ScenarioCheck, ScenarioFinding } from './finding'

/** The recorded solution succeeds without a slip, the untouched start does not, and each recorded wrong turn is caught. */
export const recordingsPlay: ScenarioCheck = ({ scenario }) => {
  const found: ScenarioFinding[] = []
  if (isOver(scenario, startRun(scenario))) {
    found.push({ path: ['steps'], message: 'Chưa làm gì mà đã xong. Hãy xem lại các bước.' })
  }
  const { state, failedAt } = play(scenario, scenario.solution)
  if (failedAt !== null) {
    found.push({ path: ['solution', failedAt], message: 'Thao tác này không làm được ở chỗ ấy.' })
  } else if (
    state.mistake ||
    Object.values(state.marks).some(({ slips, mistakes }) => slips + mistakes.length > 0)
  ) {
    found.push({ path: ['solution'], message: 'Lời giải không được có lỗi hay bấm nhầm.' })
  } else if (!isOver(scenario, state)) {
    found.push({ path: ['solution'], message: 'Lời giải chưa làm xong mọi bước.' })
  }
  for (const [i, turn] of scenario.wrongTurns.entries()) {
    const played = play(scenario, turn.inputs)
    if (played.failedAt !== null) {
      const path = ['wrongTurns', i, 'inputs', played.failedAt]
      found.push({ path, message: 'Thao tác này không làm được ở chỗ ấy.' })
    } else if (played.state.mistake?.id !== turn.mistake) {
      found.push({ path: ['wrongTurns', i], message: `Làm như thế không mắc lỗi “${turn.mistake}”.` })
    }
  }
  for (const [i, { id }] of scenario.mistakes.entries()) {
    if (scenario.wrongTurns.some(({ mistake }) => mistake === id)) continue
    found.push({ path: ['mistakes', i], message: `Hãy ghi vào wrongTurns một cách mắc lỗi “${id}”.` })
  }
  return found
}

function play(scenario: Scenario, inputs: readonly Input[]): { state: RunState; failedAt: number | null } {
  let state = startRun(scenario)
  for (const [at, input] of inputs.entries()) {
    const next = applyInput(scenario, state, input)
    if (next === state) return { state, failedAt: at }
    state = next
  }
  return { state, failedAt: null }
}
