import type { RunState, SpokenLine } from './run-state'
import { holds } from './running/holds'
import { itemsLeft } from './running/press-targets'
import type { Part, PartOf, PlayedScenario, Screen } from './scenario-schema'

/** What a part shows beside what its author wrote. Only what its kind keeps is there. */
export type Kept = {
  /** Of a field: what was typed, and the value it has. */
  text?: string
  value?: string
  isOn?: boolean
  chosen?: string
  /** Of cards to sort: how many lie right, and the one to put away now. */
  at?: number
  card?: PartOf<'sort'>['items'][number] | undefined
  /** Of things to put in order. */
  placed?: PartOf<'order'>['items']
  left?: PartOf<'order'>['items']
  /** Of a conversation: everything said so far. */
  lines?: SpokenLine[]
}

export type ShownPart<Kind extends Part['kind'] = Part['kind']> = Extract<Part, { kind: Kind }> & {
  kept: Kept
}

export type ScreenView = Omit<Screen, 'parts'> & {
  id: string
  clock: string
  /** False while a mistake's consequence is shown, and when the run is over. */
  isLive: boolean
  parts: ShownPart[]
}

/** What the phone shows in this state: parts and items whose conditions hold, with `{field}` filled in. */
export function viewScreen(scenario: PlayedScenario, state: RunState): ScreenView {
  const mistake = scenario.mistakes.find(({ id }) => id === state.mistake?.id)
  const id = mistake?.screen ?? state.screen
  const { parts, ...screen } = scenario.screens[id] ?? { parts: [] }
  const isOver = scenario.steps.every((step) => state.vars[step.id] === 'done')
  return {
    look: 'plain',
    ...screen,
    id,
    clock: screen && 'clock' in screen && screen.clock ? screen.clock : scenario.clock,
    isLive: !state.mistake && !isOver,
    parts: parts
      .filter((part) => holds(part.when, state.vars))
      .map((part) => ({
        ...shown(scenario, state, part),
        kept: shown(scenario, state, keptBy(part, state)),
      })),
  }
}

function keptBy(part: Part, state: RunState): Kept {
  switch (part.kind) {
    case 'field':
    case 'keypad':
    case 'otp':
      return { text: state.texts[part.id] ?? '', value: state.vars[part.id] ?? 'empty' }
    case 'toggle':
      return { isOn: state.vars[part.id] === 'on' }
    case 'choice':
      return { chosen: state.vars[part.id] ?? 'empty' }
    case 'sort': {
      const at = state.progress[part.id] ?? 0
      return { at, card: part.items[at] }
    }
    case 'order':
      return {
        at: state.progress[part.id] ?? 0,
        placed: part.items.slice(0, state.progress[part.id] ?? 0),
        left: itemsLeft(part, state),
      }
    case 'chat':
      return { lines: state.threads[part.thread] ?? [] }
    default:
      return {}
  }
}

/** A copy without the items whose condition does not hold, and with what was typed in place of `{field}`. */
function shown<T>(scenario: PlayedScenario, state: RunState, value: T): T {
  if (typeof value === 'string') return fill(scenario, state, value) as T
  if (Array.isArray(value)) {
    return value
      .filter((item) => !hasWhen(item) || holds(item.when, state.vars))
      .map((item) => shown(scenario, state, item)) as T
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, isLogic(key) ? child : shown(scenario, state, child)]),
  ) as T
}

function hasWhen(item: unknown): item is { when: Part['when'] } {
  return typeof item === 'object' && item !== null && 'when' in item
}

function isLogic(key: string): boolean {
  return key === 'does' || key === 'when' || key === 'cases'
}

/** The names between braces in a text. */
export const BRACES = /\{([a-z0-9-]+)\}/g

function fill(scenario: PlayedScenario, state: RunState, text: string): string {
  return text.replace(BRACES, (_, name: string) => {
    const part = Object.values(scenario.screens)
      .flatMap((screen) => screen.parts)
      .find((each) => 'id' in each && each.id === name)
    if (part?.kind === 'choice') return part.options.find(({ id }) => id === state.vars[name])?.text ?? ''
    const typed = state.texts[name] ?? ''
    const isMoney = (part?.kind === 'field' || part?.kind === 'keypad') && part.input === 'money'
    return isMoney ? typed.replace(/\D/g, '').replace(/\B(?=(\d{3})+$)/g, '.') : typed
  })
}
