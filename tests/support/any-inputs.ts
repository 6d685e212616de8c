import fc from 'fast-check'
import type { Input } from '~/domain/practice/run-state'
import type { Part, PlayedScenario } from '~/domain/practice/scenario-schema'

const TEXTS = ['1234', '12 34', '9', 'Cô Tư', '', ' ', '0912 345 678', 'x'.repeat(201), '{code}', '__proto__']
const FOREIGN = ['', 'no-such', '__proto__', 'constructor', 'toString', 'cards.', 'back.back']

/** What anybody may send to a scenario: mostly what its screens have, also what they have not, in any order. */
export function anyInputs(scenario: PlayedScenario): fc.Arbitrary<Input[]> {
  const parts = Object.values(scenario.screens).flatMap((screen) => screen.parts)
  const names = ['back', ...parts.flatMap(namesIn)]
  const fields = parts.flatMap((part) => ('cases' in part ? [part.id] : []))
  const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string())
  const input: fc.Arbitrary<Input> = fc.oneof(
    { weight: 12, arbitrary: fc.record({ press: fc.constantFrom(...names) }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constantFrom(...fields, 'no-such'), text }) },
    { weight: 3, arbitrary: fc.constant<Input>({ back: true }) },
    { weight: 1, arbitrary: fc.record({ help: fc.constantFrom(1 as const, 2 as const, 3 as const) }) },
    { weight: 1, arbitrary: fc.record({ press: fc.oneof(fc.constantFrom(...FOREIGN), fc.string()) }) },
  )
  return fc.array(input, { maxLength: 60, size: 'max' })
}

/** Names by which something in a part is pressed: as they stand, or after the part's own where it keeps a value. */
function namesIn(part: Part): string[] {
  const ids = [...JSON.stringify(part).matchAll(/"id":"([a-z0-9-]+)"/g)].map(([, id]) => id ?? '')
  const keeps = part.kind === 'choice' || part.kind === 'sort' || part.kind === 'order'
  return keeps ? ids.filter((id) => id !== part.id).map((id) => `${part.id}.${id}`) : ids
}
