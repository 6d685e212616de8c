import { type ComponentType, useEffect, useState } from 'react'

/** Reading aloud, fetched once the page is alive, and only where the browser can speak at all. Nothing else waits for it. */
export function LazyListening({ revision }: { revision: string }) {
  const [loaded, setLoaded] = useState<{ Listening: ComponentType<{ revision: string }> } | null>(null)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    let isHere = true
    const keep = (module: NonNullable<typeof loaded>) => isHere && setLoaded(module)
    import('./listening').then(keep, () => undefined)
    return () => {
      isHere = false
    }
  }, [])
  return loaded && <loaded.Listening revision={revision} />
}
