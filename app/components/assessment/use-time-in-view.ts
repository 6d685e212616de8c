import { useEffect, useRef } from 'react'

/**
 * How long each question has been in view, in ms, by its position. Only one is in view at a time (`shown`; none at the review),
 * and none while the page itself is hidden. The server bounds what it is told.
 */
export function useTimeInView(shown: number | null): (position: number) => number {
  const spent = useRef(new Map<number, number>())
  const now = useRef<{ position: number; since: number } | null>(null)

  useEffect(() => {
    const stop = () => {
      const { position, since } = now.current ?? { position: 0, since: 0 }
      if (position)
        spent.current.set(position, (spent.current.get(position) ?? 0) + performance.now() - since)
      now.current = null
    }
    const turn = () => {
      stop()
      if (shown !== null && !document.hidden) now.current = { position: shown, since: performance.now() }
    }
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', turn)
    }
  }, [shown])

  return (position) => {
    const running = now.current?.position === position ? performance.now() - now.current.since : 0
    return Math.round((spent.current.get(position) ?? 0) + running)
  }
}
