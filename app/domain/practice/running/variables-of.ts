import type { PlayedScenario } from '../scenario-schema'

const known = new WeakMap<PlayedScenario, Map<string, string[]>>()

/** Everything that a condition may name, with its values; the first is the value at the start. */
export function variablesOf(scenario: PlayedScenario): Map<string, string[]> {
  const found = known.get(scenario) ?? collect(scenario)
  known.set(scenario, found)
  return found
}

function collect(scenario: PlayedScenario): Map<string, string[]> {
  const all = new Map<string, string[]>(Object.entries(scenario.vars))
  for (const { id } of scenario.steps) all.set(id, ['todo', 'done'])
  for (const part of Object.values(scenario.screens).flatMap((screen) => screen.parts)) {
    if (part.kind === 'field' || part.kind === 'keypad' || part.kind === 'otp') {
      const cases = part.cases.map(({ value }) => value)
      all.set(part.id, [...new Set(['empty', ...cases, part.otherwise])])
    }
    if (part.kind === 'toggle') all.set(part.id, part.on ? ['on', 'off'] : ['off', 'on'])
    if (part.kind === 'choice') all.set(part.id, ['empty', ...part.options.map(({ id }) => id)])
    if (part.kind === 'sort') all.set(part.id, ['todo', 'sorted'])
    if (part.kind === 'order') all.set(part.id, ['todo', 'ordered'])
  }
  return all
}
