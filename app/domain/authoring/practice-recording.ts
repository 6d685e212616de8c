import { applyInput } from '~/domain/practice/apply-input'
import { type Input, isOver } from '~/domain/practice/run-state'
import { type PlayedScenario, playableSchema } from '~/domain/practice/scenario-schema'
import { startRun } from '~/domain/practice/start-run'
import { editYaml } from '~/lib/yaml/edit-yaml'
import type { PracticeEdit } from './practice-edits'
import { valueAt } from './practice-outline'

type Recorded = { press: string } | { type: string; text: string }

/** Keeps what was played as the solution. What was pressed wrongly on the way and taken back is left out. */
export function recordSolution(inputs: readonly Input[]): PracticeEdit<'not-finished' | 'not-playable'> {
  return (text, scenario) => {
    const { success, data } = playableSchema.safeParse(scenario)
    if (!success) return { refusal: 'not-playable' }
    const way = straightWay(data, inputs)
    return way ? editYaml(text, ['solution'], way) : { refusal: 'not-finished' }
  }
}

/** Keeps what was played as the way into the mistake that it ended in. */
export function recordWrongTurn(inputs: readonly Input[]): PracticeEdit<'no-mistake' | 'not-playable'> {
  return (text, scenario) => {
    const { success, data } = playableSchema.safeParse(scenario)
    if (!success) return { refusal: 'not-playable' }
    const played = play(data, inputs)
    const mistake = played.state.mistake?.id
    if (mistake === undefined) return { refusal: 'no-mistake' }
    return withWrongTurn(text, scenario, mistake, played.way)
  }
}

/** Puts in the ways that were found, where the recorded ones lead elsewhere or are missing. */
export function recordFound(found: {
  solution: readonly Input[] | null
  ways: readonly { mistake: string; inputs: readonly Input[] }[]
}): PracticeEdit<'not-playable'> {
  return (text, scenario) => {
    const { success, data } = playableSchema.safeParse(scenario)
    if (!success) return { refusal: 'not-playable' }
    const own = straightWay(data, data.solution)
    const isSolved = own !== null && own.length === data.solution.length
    let edited =
      isSolved || !found.solution ? text : editYaml(text, ['solution'], found.solution.flatMap(recorded))
    const known = new Set(data.mistakes.map(({ id }) => id))
    const kept = data.wrongTurns.filter(
      ({ mistake, inputs }) => known.has(mistake) && endsIn(data, inputs) === mistake,
    )
    const fresh = found.ways.filter(
      ({ mistake }) => known.has(mistake) && !kept.some((turn) => turn.mistake === mistake),
    )
    if (fresh.length === 0 && kept.length === data.wrongTurns.length) return edited
    const turns = [
      ...kept,
      ...fresh.map(({ mistake, inputs }) => ({ mistake, inputs: inputs.flatMap(recorded) })),
    ]
    edited = editYaml(edited, ['wrongTurns'], turns)
    return edited
  }
}

function endsIn(scenario: PlayedScenario, inputs: readonly Input[]): string | undefined {
  const { state, way } = play(scenario, inputs)
  return way.length === inputs.length ? state.mistake?.id : undefined
}

function withWrongTurn(text: string, scenario: unknown, mistake: string, inputs: Recorded[]): string {
  const turns = valueAt(scenario, ['wrongTurns'])
  const turn = { mistake, inputs }
  if (!Array.isArray(turns) || turns.length === 0) return editYaml(text, ['wrongTurns'], [turn])
  const at = turns.findIndex((each) => valueAt(each, ['mistake']) === mistake)
  return editYaml(text, ['wrongTurns', at < 0 ? turns.length : at], turn)
}

/** What was played, without help and without what could not be made. */
function play(scenario: PlayedScenario, inputs: readonly Input[]) {
  let state = startRun(scenario)
  const way: Recorded[] = []
  for (const input of inputs) {
    const next = applyInput(scenario, state, input)
    if (next === state) continue
    state = next
    if ('back' in input) way.pop()
    else way.push(...recorded(input))
  }
  return { state, way }
}

/** The way to the end without mistakes and without slips; null when there is none in what was played. */
function straightWay(scenario: PlayedScenario, inputs: readonly Input[]): Recorded[] | null {
  const { way } = play(scenario, inputs)
  let state = startRun(scenario)
  const straight: Recorded[] = []
  for (const input of way) {
    const next = applyInput(scenario, state, input)
    if (next === state || next.mistake || next.say?.isSlip) continue
    state = next
    straight.push(input)
  }
  return isOver(scenario, state) ? straight : null
}

function recorded(input: Input): Recorded[] {
  if ('press' in input) return [{ press: input.press }]
  return 'type' in input ? [{ type: input.type, text: input.text }] : []
}
