import type { PlayedScenario } from '../scenario-schema'
import { holds } from './holds'

type Hearing = {
  screen: string
  vars: Readonly<Record<string, string>>
  threads: Record<string, { key: string; who: string; text: string }[]>
}

/** Adds to each thread on the screen the lines that stand there now and were not heard yet. */
export function hearLines<State extends Hearing>(scenario: PlayedScenario, state: State): State {
  const parts = scenario.screens[state.screen]?.parts ?? []
  let { threads } = state
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'chat' || !holds(part.when, state.vars)) continue
    const heard = threads[part.thread] ?? []
    const fresh = part.lines
      .map((line, i) => ({ ...line, key: `${state.screen}.${at}.${i}` }))
      .filter((line) => holds(line.when, state.vars) && !heard.some(({ key }) => key === line.key))
      .map(({ key, who, text }) => ({ key, who, text }))
    threads = { ...threads, [part.thread]: [...heard, ...fresh] }
  }
  return threads === state.threads ? state : { ...state, threads }
}
