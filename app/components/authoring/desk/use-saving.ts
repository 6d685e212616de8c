import { type MutableRefObject, useCallback, useEffect, useRef, useState } from 'react'
import { ownedHeaders } from '~/components/sync/owned-headers'
import { useOwnerKey } from '~/components/sync/owner-key'
import type { Conflict } from '../conflict-panel'
import { forgetTyping, type KeptTyping, keepTyping, readTyping } from './kept-typing'

export type SavingState =
  | 'unchanged'
  | 'saved'
  | 'typing'
  | 'saving'
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'too-long'
  | 'conflict'

type Reply =
  | { version: number; savedTime: string }
  | { refusal: 'changed-meanwhile'; theirs: Conflict }
  | { refusal: 'signed-out' | 'not-open' | 'text-too-long' | 'other-person' }

const REST_MS = 2_000
const MOST_MS = 10_000
/** What a page that is being left may still send. */
const MOST_KEEPALIVE = 60_000

type Started = { draftId: string; name: string; text: string; version: number; savedTime: string | null }

/**
 * Saves what is typed two seconds after the last key and at least every ten, and when the page is left. Until the server has
 * it, it stays on this device. `typed` is told of every change.
 */
export function useSaving({ draftId, name, text: begun, version, savedTime }: Started) {
  const owner = useOwnerKey()
  const [state, setState] = useState<SavingState>(savedTime === null ? 'unchanged' : 'saved')
  const [time, setTime] = useState(savedTime)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [lost, setLost] = useState<KeptTyping | null>(null)
  const base = useRef({ text: begun, version })
  const now = useRef(begun)
  const timers = useRef<{ rest?: number; most?: number }>({})
  const isBusy = useRef(false)
  const isHeld = useRef(false)

  const reply = useCallback(
    (sent: string, said: Reply | null) => {
      if (said && 'version' in said) {
        base.current = { text: sent, version: said.version }
        setTime(said.savedTime)
        setConflict(null)
        isHeld.current = false
        if (now.current !== sent) return setState('typing')
        forgetTyping(owner, draftId, name)
        return setState('saved')
      }
      if (!said) return setState('offline')
      if (said.refusal === 'changed-meanwhile') {
        isHeld.current = true
        setConflict(said.theirs)
        return setState('conflict')
      }
      isHeld.current = said.refusal !== 'signed-out'
      setState(
        said.refusal === 'not-open'
          ? 'refused'
          : said.refusal === 'text-too-long'
            ? 'too-long'
            : 'signed-out',
      )
    },
    [owner, draftId, name],
  )

  const save = useCallback(async () => {
    clear(timers)
    if (isBusy.current || isHeld.current || now.current === base.current.text) return
    isBusy.current = true
    setState('saving')
    const sent = now.current
    const fields = { name, text: sent, baseVersion: String(base.current.version) }
    const said = await post(`/soan-bai/${draftId}/luu`, fields, owner)
    isBusy.current = false
    reply(sent, said)
    const isAgain = now.current !== sent || said === null
    if (isAgain && !isHeld.current)
      plan(timers, said === null ? MOST_MS : REST_MS, () => void saveAgain.current())
  }, [draftId, name, owner, reply])
  const saveAgain = useRef(save)
  saveAgain.current = save

  const typed = useCallback(
    (text: string) => {
      now.current = text
      const kept = { text, baseVersion: base.current.version, baseText: base.current.text }
      if (text === base.current.text) forgetTyping(owner, draftId, name)
      else keepTyping(owner, draftId, name, { ...kept, typedAt: new Date().toISOString() })
      if (isHeld.current) return
      if (text === base.current.text) return setState('saved')
      setState((before) => (before === 'offline' || before === 'signed-out' ? before : 'typing'))
      plan(timers, REST_MS, () => void saveAgain.current())
    },
    [owner, draftId, name],
  )

  const settle = useCallback(
    async (text: string, givenUp: string) => {
      const fields = { name, text, givenUp, baseVersion: String(conflict?.version ?? 0) }
      now.current = text
      setState('saving')
      reply(text, await post(`/soan-bai/${draftId}/xung-dot`, fields, owner))
    },
    [conflict, draftId, name, owner, reply],
  )

  // What an earlier visit could not save is offered; what the server has by now is forgotten.
  useEffect(() => {
    const kept = readTyping(owner, draftId, name)
    if (!kept) return
    if (kept.text === begun) forgetTyping(owner, draftId, name)
    else setLost(kept)
  }, [owner, draftId, name, begun])

  /** Goes on with what was not saved. Somebody may have saved meanwhile: then the server says so. */
  const takeBack = useCallback(() => {
    if (!lost) return
    base.current = { text: lost.baseText, version: lost.baseVersion }
    setLost(null)
  }, [lost])
  const drop = useCallback(() => {
    forgetTyping(owner, draftId, name)
    setLost(null)
  }, [owner, draftId, name])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState !== 'hidden' || isBusy.current || isHeld.current) return
      if (now.current === base.current.text || now.current.length > MOST_KEEPALIVE / 3)
        return void saveAgain.current()
      const sent = now.current
      const fields = { name, text: sent, baseVersion: String(base.current.version) }
      isBusy.current = true
      void post(`/soan-bai/${draftId}/luu`, fields, owner, true).then((said) => {
        isBusy.current = false
        reply(sent, said)
        if (now.current !== sent) plan(timers, REST_MS, () => void saveAgain.current())
      })
    }
    const back = () => void saveAgain.current()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', back)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', back)
      clear(timers)
    }
  }, [draftId, name, owner, reply])

  return { ...{ state, time, conflict, lost, base }, ...{ typed, save, settle, takeBack, drop } }
}

type Timers = MutableRefObject<{ rest?: number; most?: number }>

function plan(timers: Timers, rest: number, run: () => void): void {
  window.clearTimeout(timers.current.rest)
  timers.current.rest = window.setTimeout(run, rest)
  timers.current.most ??= window.setTimeout(run, MOST_MS)
}

function clear(timers: Timers): void {
  window.clearTimeout(timers.current.rest)
  window.clearTimeout(timers.current.most)
  timers.current = {}
}

/** Null when there is no connection, or nobody answers as we do. */
async function post(
  action: string,
  fields: Record<string, string>,
  owner: string,
  keepalive = false,
): Promise<Reply | null> {
  try {
    const body = new URLSearchParams(fields)
    const headers = ownedHeaders(owner)
    const response = await fetch(action, { method: 'POST', body, headers, keepalive })
    return (await response.json()) as Reply
  } catch {
    return null
  }
}
