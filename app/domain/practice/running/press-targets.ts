import { seededRandom, shuffled } from '~/lib/seeded-random'
import type { RunState } from '../run-state'
import type { Part, PartOf, PlayedScenario } from '../scenario-schema'
import type { Does } from '../schema/basics'
import { holds } from './holds'
import { itemsOf } from './items-of'

/** What a press on this screen does. */
export type Target =
  | { does: Does; reply?: { thread: string; text: string } | undefined }
  | { go: string }
  | { toggle: string }
  | { choose: string; option: string }
  | { sort: PartOf<'sort'>; bin: string }
  | { order: PartOf<'order'>; item: string }

/** Everything that can be pressed now, by the name that an input gives. */
export function pressTargets(scenario: PlayedScenario, state: RunState): Map<string, Target> {
  const screen = scenario.screens[state.screen]
  if (!screen || state.mistake) return new Map()
  const parts = screen.parts.filter((part) => holds(part.when, state.vars))
  return new Map([
    ...(screen.back ? [['back', { go: screen.back }] as const] : []),
    ...parts.flatMap((part) => targetsOf(part, state)),
  ])
}

function targetsOf(part: Part, state: RunState): (readonly [string, Target])[] {
  switch (part.kind) {
    case 'toggle':
      return [[part.id, { toggle: part.id }]]
    case 'choice':
      return part.options.map(({ id }) => [`${part.id}.${id}`, { choose: part.id, option: id }])
    case 'sort':
      if (state.vars[part.id] === 'sorted') return []
      return part.bins.map(({ id }) => [`${part.id}.${id}`, { sort: part, bin: id }])
    case 'order':
      return itemsLeft(part, state).map(({ id }) => [`${part.id}.${id}`, { order: part, item: id }])
    default:
      return itemsOf(part).flatMap(({ id, does, when, reply }) =>
        does && holds(when, state.vars) ? [[id, { does, reply }] as const] : [],
      )
  }
}

/** The things that still have to be put in order, shuffled in the same way every time. */
export function itemsLeft(part: PartOf<'order'>, state: RunState): PartOf<'order'>['items'] {
  const placed = part.items.slice(0, state.progress[part.id] ?? 0)
  return shuffled(part.items, seededRandom(part.id)).filter((item) => !placed.includes(item))
}
