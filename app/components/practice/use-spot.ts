import { useEffect, useState } from 'react'
import { helpSoFar, spotOf } from '~/domain/practice/add-input'
import type { RunState } from '~/domain/practice/run-state'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { afterPaint } from '~/lib/after-paint'

/**
 * Where to look, once that was asked for. Looking for the way may take a while on a slow phone: what was pressed is answered
 * first, and the glow follows.
 */
export function useSpot(scenario: PlayedScenario, state: RunState): string | null {
  const [found, setFound] = useState(() => ({ state, spot: spotOf(scenario, state) }))
  const isAsked = helpSoFar(scenario, state) >= 2
  const isFound = found.state === state
  useEffect(() => {
    if (isAsked && !isFound) return afterPaint(() => setFound({ state, spot: spotOf(scenario, state) }))
  }, [isAsked, isFound, scenario, state])
  return isAsked && isFound ? found.spot : null
}
