import { type Dispatch, useEffect, useRef } from 'react'
import type { ListeningEvent, ListeningState } from './listening-state'

/** What silences the voice besides the buttons: Escape, leaving or hiding the page, and another page of ours that begins to read. */
export function useWaysOut(phase: ListeningState['phase'], send: Dispatch<ListeningEvent>): void {
  const isOn = phase !== 'quiet'
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'stop' })
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') send({ kind: 'pause' })
    }
    const leave = () => {
      speechSynthesis.cancel() // at once: the page may not live to draw itself again
      send({ kind: 'pause' })
    }
    document.addEventListener('keydown', press)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
    }
  }, [isOn, send])

  const others = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const channel = new BroadcastChannel('ngoso.nghe')
    channel.onmessage = () => send({ kind: 'pause' })
    others.current = channel
    return () => channel.close()
  }, [send])
  useEffect(() => {
    if (phase === 'reading') others.current?.postMessage('reading')
  }, [phase])
}
