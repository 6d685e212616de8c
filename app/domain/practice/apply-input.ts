import { looksReal } from './looks-real'
import { currentStep, type Input, isOver, type RunState, type SpokenLine, type StepMarks } from './run-state'
import { classifyText } from './running/classify-text'
import { hearLines } from './running/hear-lines'
import { holds } from './running/holds'
import { pressTargets, type Target } from './running/press-targets'
import type { PlayedScenario } from './scenario-schema'
import type { Does } from './schema/basics'
import type { FieldPart } from './schema/field-schema'

export const MAX_TYPED = 200

/**
 * The whole machine: what an input makes of a state. Total and pure: every input in every state has an answer, nothing is
 * thrown, nothing but the arguments is read. An input that cannot be made there gives back the very same state.
 */
export function applyInput(scenario: PlayedScenario, state: RunState, input: Input): RunState {
  if (isOver(scenario, state)) return state
  if ('back' in input) return state.mistake ? { ...state.mistake.before, marks: state.marks } : state
  if (state.mistake) return state
  if ('help' in input) {
    return marked(scenario, state, ({ help }) => ({ help: Math.max(help, input.help) as StepMarks['help'] }))
  }
  if ('type' in input) return typed(scenario, state, input)
  const target = pressTargets(scenario, state).get(input.press)
  return target ? hearLines(scenario, pressed(scenario, { ...state, say: null }, state, target)) : state
}

function typed(
  scenario: PlayedScenario,
  state: RunState,
  { type, text }: { type: string; text: string },
): RunState {
  const field = fieldsOn(scenario, state).find(({ id }) => id === type)
  if (!field || text.length > MAX_TYPED || /\p{Cs}/u.test(text) || looksReal(text)) return state
  return {
    ...state,
    vars: { ...state.vars, [type]: classifyText(field, text) },
    texts: { ...state.texts, [type]: text },
  }
}

/** The fields on the screen now. */
export function fieldsOn(scenario: PlayedScenario, state: RunState): FieldPart[] {
  const parts = state.mistake ? [] : (scenario.screens[state.screen]?.parts ?? [])
  return parts.filter(
    (part): part is FieldPart =>
      (part.kind === 'field' || part.kind === 'keypad' || part.kind === 'otp') &&
      holds(part.when, state.vars),
  )
}

function pressed(scenario: PlayedScenario, state: RunState, before: RunState, target: Target): RunState {
  const give = (name: string, value: string) => ({ ...state, vars: { ...state.vars, [name]: value } })
  if ('go' in target) return { ...state, screen: target.go }
  if ('toggle' in target) return give(target.toggle, state.vars[target.toggle] === 'on' ? 'off' : 'on')
  if ('choose' in target) return give(target.choose, target.option)
  if ('sort' in target) {
    const card = target.sort.items[state.progress[target.sort.id] ?? 0]
    if (!card) return before
    if (card.bin === target.bin) return advanced(scenario, state, before, target.sort, 'sorted')
    return card.mistake ? mistaken(scenario, before, card.mistake) : slipped(scenario, state, card.why)
  }
  if ('order' in target) {
    const next = target.order.items[state.progress[target.order.id] ?? 0]
    const chosen = target.order.items.find(({ id }) => id === target.item)
    if (next === chosen) return advanced(scenario, state, before, target.order, 'ordered')
    return slipped(scenario, state, chosen?.why ?? '')
  }
  return happened(scenario, withReply(state, target.reply), before, target.does)
}

/** What comes of the first outcome that fits; the state before when none does. */
function happened(scenario: PlayedScenario, state: RunState, before: RunState, does: Does): RunState {
  const outcome = [does].flat().find((one) => holds(one.when, state.vars))
  if (!outcome) return before
  if (outcome.mistake) return mistaken(scenario, before, outcome.mistake)
  const steps = [outcome.step ?? []].flat().map((id) => [id, 'done'])
  const isArrival = outcome.go !== undefined && outcome.go !== state.screen
  const say = outcome.say
    ? { text: outcome.say, isSlip: outcome.slip === true, ...(isArrival ? { isArrival } : {}) }
    : null
  const next = outcome.slip ? marked(scenario, state, ({ slips }) => ({ slips: slips + 1 })) : state
  const isEmptied = (name: string) => outcome.set?.[name] === 'empty'
  return {
    ...next,
    vars: { ...next.vars, ...outcome.set, ...Object.fromEntries(steps) },
    texts: Object.fromEntries(Object.entries(next.texts).filter(([name]) => !isEmptied(name))),
    screen: outcome.go ?? next.screen,
    say,
  }
}

function advanced(
  scenario: PlayedScenario,
  state: RunState,
  before: RunState,
  part: { id: string; items: readonly unknown[]; does: Does },
  whole: 'sorted' | 'ordered',
): RunState {
  const count = (state.progress[part.id] ?? 0) + 1
  const next = { ...state, progress: { ...state.progress, [part.id]: count } }
  if (count < part.items.length) return next
  return happened(scenario, { ...next, vars: { ...next.vars, [part.id]: whole } }, before, part.does)
}

function mistaken(scenario: PlayedScenario, before: RunState, id: string): RunState {
  const { marks } = marked(scenario, before, ({ mistakes }) => ({ mistakes: [...mistakes, id] }))
  return { ...before, mistake: { id, before: { ...before, say: null } }, say: null, marks }
}

function slipped(scenario: PlayedScenario, state: RunState, why: string): RunState {
  return {
    ...marked(scenario, state, ({ slips }) => ({ slips: slips + 1 })),
    say: { text: why, isSlip: true },
  }
}

/** What happens is charged to the step that was to do. */
function marked(
  scenario: PlayedScenario,
  state: RunState,
  change: (marks: StepMarks) => Partial<StepMarks>,
): RunState {
  const step = currentStep(scenario, state)?.id
  const marks = step === undefined ? undefined : state.marks[step]
  if (step === undefined || !marks) return state
  return { ...state, marks: { ...state.marks, [step]: { ...marks, ...change(marks) } } }
}

function withReply(state: RunState, reply: { thread: string; text: string } | undefined): RunState {
  if (!reply) return state
  const heard = state.threads[reply.thread] ?? []
  const line: SpokenLine = { key: `me.${heard.length}`, who: '', text: reply.text }
  return { ...state, threads: { ...state.threads, [reply.thread]: [...heard, line] } }
}
