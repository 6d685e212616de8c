import { applyInput, fieldsOn } from '../apply-input'
import type { Input, RunState } from '../run-state'
import { classifyText } from '../running/classify-text'
import { pressTargets } from '../running/press-targets'
import type { PlayedScenario } from '../scenario-schema'
import type { FieldPart } from '../schema/field-schema'

export type Move = { input: Input; next: RunState }

/** All that matters for what can still happen; not what was typed or said, nor the marks. */
export function stateKey(state: RunState): string {
  return JSON.stringify([state.screen, Object.values(state.vars), Object.entries(state.progress)])
}

/** Every press in this state, and one example of each kind of text for each of its fields. */
export function movesFrom(scenario: PlayedScenario, state: RunState): Move[] {
  const texts = fieldsOn(scenario, state).flatMap((field) =>
    examplesOf(field)
      .filter(({ value }) => value !== state.vars[field.id])
      .map(({ text }): Input => ({ type: field.id, text })),
  )
  const presses = [...pressTargets(scenario, state).keys()].map((press): Input => ({ press }))
  return [...texts, ...presses].map((input) => ({ input, next: applyInput(scenario, state, input) }))
}

/** One text for each value that typing can give. A value without an example cannot be reached. */
function examplesOf(field: FieldPart): { value: string; text: string }[] {
  const written = field.cases.flatMap((one) => one.example ?? one.is?.[0] ?? one.contains?.[0] ?? [])
  const others = [field.otherExample ?? [], '1', '12', '1234567', 'abc', 'xyz khác'].flat()
  const seen = new Map<string, string>()
  for (const text of written) seen.set(classifyText(field, text), seen.get(classifyText(field, text)) ?? text)
  const other = others.find((text) => classifyText(field, text) === field.otherwise)
  if (other !== undefined && !seen.has(field.otherwise)) seen.set(field.otherwise, other)
  return [...seen].map(([value, text]) => ({ value, text }))
}
