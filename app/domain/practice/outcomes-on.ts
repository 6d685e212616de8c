import type { RunState } from './run-state'
import { holds } from './running/holds'
import { pressTargets } from './running/press-targets'
import type { PlayedScenario } from './scenario-schema'
import type { Outcome } from './schema/basics'

/** Every outcome of every press on this screen, written out: `holds` marks the one that would happen now. */
export function outcomesOn(
  scenario: PlayedScenario,
  state: RunState,
): { press: string; when: string; leadsTo: string; holds: boolean }[] {
  return [...pressTargets(scenario, state)].flatMap(([press, target]) => {
    if ('go' in target) return [{ press, when: '', leadsTo: `go ${target.go}`, holds: true }]
    if (!('does' in target)) return [{ press, when: '', leadsTo: Object.keys(target).join(' '), holds: true }]
    const outcomes = [target.does].flat()
    const first = outcomes.find((one) => holds(one.when, state.vars))
    return outcomes.map((one) => ({
      press,
      when: one.when ? JSON.stringify(one.when) : '',
      leadsTo: written(one),
      holds: one === first,
    }))
  })
}

function written({ when: _, say, ...rest }: Outcome): string {
  const said = say ? [`say “${say}”`] : []
  return [...Object.entries(rest).map(([name, value]) => `${name} ${JSON.stringify(value)}`), ...said].join(
    ', ',
  )
}
