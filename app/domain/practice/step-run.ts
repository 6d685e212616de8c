import { addInput, helpInputs, type Run, resumeRun } from './add-input'
import type { TimedInput } from './judge-run'
import { looksReal } from './looks-real'
import type { Input } from './run-state'
import type { PlayedScenario } from './scenario-schema'

/**
 * The run so far with all that one sent form does: what was typed, then what was pressed ("*giup" and "*quay-lai" are the page's
 * own buttons). A number that looks real is refused, and with it everything else of the form.
 */
export function stepRun(
  scenario: PlayedScenario,
  before: readonly TimedInput[],
  form: { pressed: string; typed: readonly { type: string; text: string }[]; at: number },
): { run: Run; isRefused: boolean } {
  const { pressed, typed, at } = form
  let run = resumeRun(scenario, before)
  if (typed.some(({ text }) => looksReal(text))) return { run, isRefused: true }
  for (const input of [...typed, ...inputsFor(pressed)]) {
    const isSame = 'type' in input && (run.state.texts[input.type] ?? '') === input.text
    if (!isSame) run = addInput(scenario, run, input, at)
  }
  if (pressed === '*giup') {
    const asked = helpInputs(scenario, run.state)
    for (const input of asked ? [{ help: asked.help }, ...asked.shown] : [])
      run = addInput(scenario, run, input, at)
  }
  return { run, isRefused: false }
}

function inputsFor(pressed: string): Input[] {
  if (pressed === '*quay-lai') return [{ back: true }]
  return pressed === '' || pressed.startsWith('*') ? [] : [{ press: pressed }]
}
