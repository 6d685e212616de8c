import { useEffect, useRef, useState } from 'react'
import { afterPaint } from '~/lib/after-paint'

/**
 * Leads to a new screen whoever was on the old one: focus goes to its beginning, and the page moves there when that has been
 * left above. Whoever was elsewhere is told the screen's title and left where they are.
 */
export function useScreenFocus(scene: string, title: string, isLive: boolean) {
  const frame = useRef<HTMLElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  const shown = useRef(scene)
  const [announced, setAnnounced] = useState('')

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && !!frame.current?.contains(target)
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  useEffect(() => {
    const isNew = shown.current !== scene
    shown.current = scene
    // What was pressed may be gone from the same screen; then its place is as lost as on a new one.
    const focused = document.activeElement
    const isLost = wasInside.current && focused === document.body
    const isLeading = isLive && wasInside.current && (isNew || isLost)
    if (isNew && !isLeading) setAnnounced(title)
    if (isNew && (frame.current?.getBoundingClientRect().top ?? 0) < 0) frame.current?.scrollIntoView()
    if (!isLeading) return
    // What is seen comes first; meanwhile somebody may have gone on.
    afterPaint(() => {
      if (document.activeElement !== focused && document.activeElement !== document.body) return
      const dialog = frame.current?.querySelector<HTMLElement>('[role=dialog]')
      ;(dialog ?? region.current)?.focus({ preventScroll: true })
    })
  })

  return { frame, region, announced }
}
