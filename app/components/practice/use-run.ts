import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useOwnerKey } from '~/components/sync/owner-key'
import { addInput, nextHelp, type Run, resumeRun } from '~/domain/practice/add-input'
import type { TimedInput } from '~/domain/practice/judge-run'
import { nextInputs } from '~/domain/practice/next-inputs'
import { type Input, isOver } from '~/domain/practice/run-state'
import type { PlayedScenario } from '~/domain/practice/scenario-schema'
import { afterPaint } from '~/lib/after-paint'
import { uuidV7 } from '~/lib/uuid-v7'
import { dropRun, keepRun, readKeptRun } from './kept-run'

/** How long each thing stays to be looked at while a step is shown. */
const SHOWING_MS = 1_100

type Asked = {
  scenario: PlayedScenario
  revision: string
  runId: string
  /** What the address holds already. */
  inputs: readonly TimedInput[]
  /** False beside somebody else: then nothing is kept anywhere. */
  isKept: boolean
  /** Told when a run ends, or is given up after a mistake. */
  onEnd: (run: { id: string; inputs: readonly TimedInput[]; isOver: boolean }) => void
}

/** Plays a scenario in the browser: what is pressed goes through the machine at once; a run broken off goes on later. */
export function useRun({ scenario, revision, runId, inputs, isKept, onEnd }: Asked) {
  const owner = useOwnerKey()
  const [id, setId] = useState(runId)
  const [run, setRun] = useState<Run>(() => resumeRun(scenario, inputs))
  const [isResumed, setIsResumed] = useState(false)
  const [showing, setShowing] = useState<Input[]>([])
  const clock = useRef<{ last: number } | null>(null)
  const now = useRef(run)
  const told = useRef(inputs.length > 0 && isOver(scenario, run.state))
  const keepSoon = useKeeping()
  const end = useRef(onEnd)
  end.current = onEnd

  useEffect(() => {
    const kept = isKept && inputs.length === 0 ? readKeptRun({ owner, revision }) : null
    if (!kept) return
    const resumed = resumeRun(scenario, kept.inputs)
    now.current = resumed
    setId(kept.id)
    setRun(resumed)
    setIsResumed(true)
  }, [inputs, isKept, owner, revision, scenario])

  const put = useCallback(
    (input: Input) => {
      const moment = performance.now()
      const since = moment - (clock.current?.last ?? moment)
      const next = addInput(
        scenario,
        now.current,
        input,
        (now.current.inputs.at(-1)?.at ?? 0) + Math.round(since),
      )
      if (next === now.current) return false
      clock.current = { last: moment }
      now.current = next
      setRun(next)
      setIsResumed(false)
      return true
    },
    [scenario],
  )

  const hasEnded = isOver(scenario, run.state)
  useEffect(() => {
    if (!isKept || run.inputs.length === 0) return
    if (!hasEnded) return keepSoon(() => keepRun({ id, owner, revision, inputs: run.inputs }))
    keepSoon(null)
    dropRun({ owner, revision })
    if (told.current) return
    told.current = true
    end.current({ id, inputs: run.inputs, isOver: true })
  }, [id, isKept, hasEnded, keepSoon, owner, revision, run])

  useEffect(() => {
    const [next, ...rest] = showing
    if (!next) return
    const timer = setTimeout(() => {
      setShowing(put(next) ? rest : [])
    }, SHOWING_MS)
    return () => clearTimeout(timer)
  }, [put, showing])

  const press = useCallback(
    (input: Input) => {
      setShowing([])
      return put(input)
    },
    [put],
  )

  const help = useCallback(() => {
    const asked = nextHelp(scenario, now.current.state)
    if (!asked) return
    put({ help: asked })
    setShowing([])
    // Looking for the way may take a while on a slow phone.
    if (asked === 3) afterPaint(() => setShowing(nextInputs(scenario, now.current.state)))
  }, [put, scenario])

  const restart = useCallback(() => {
    const hadMistake = Object.values(now.current.state.marks).some(({ mistakes }) => mistakes.length > 0)
    if (isKept && hadMistake && !isOver(scenario, now.current.state))
      end.current({ id, inputs: now.current.inputs, isOver: false })
    const fresh = resumeRun(scenario, [])
    now.current = fresh
    clock.current = null
    told.current = false
    setShowing([])
    setIsResumed(false)
    setId(uuidV7(Date.now(), () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32))
    setRun(fresh)
    keepSoon(null)
    if (isKept) dropRun({ owner, revision })
  }, [id, isKept, keepSoon, owner, revision, scenario])

  return useMemo(
    () => ({ id, run, isResumed, showing: showing[0] ?? null, press, help, restart }),
    [id, run, isResumed, showing, press, help, restart],
  )
}

/** Keeps once the answer is on the screen, and before the page is left; null calls off what waits. */
function useKeeping() {
  const waiting = useRef<(() => void) | null>(null)
  const keepNow = useCallback(() => {
    waiting.current?.()
    waiting.current = null
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [keepNow])
  return useCallback(
    (keep: (() => void) | null) => {
      waiting.current = keep
      return keep ? afterPaint(keepNow) : undefined
    },
    [keepNow],
  )
}
