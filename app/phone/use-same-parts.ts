import { useEffect, useRef } from 'react'
import type { ScreenView } from '~/domain/practice/view-screen'

/** The view, with those parts that show what they showed before as the very same objects: so they need not be drawn again. */
export function useSameParts(view: ScreenView): ScreenView {
  const before = useRef(view)
  const same = before.current.id === view.id ? withKnownParts(view, before.current.parts) : view
  useEffect(() => {
    before.current = same
  })
  return same
}

export function withKnownParts(view: ScreenView, known: ScreenView['parts']): ScreenView {
  // Each is taken once: of two that are alike, each stays itself.
  const texts: (string | null)[] = known.map((part) => JSON.stringify(part))
  const parts = view.parts.map((part) => {
    const at = texts.indexOf(JSON.stringify(part))
    if (at >= 0) texts[at] = null
    return known[at] ?? part
  })
  return { ...view, parts }
}
