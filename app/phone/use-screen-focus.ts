import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
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
  const isLeftAbove = useLeftAbove(frame)

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
    if (isNew && isLeftAbove.current) frame.current?.scrollIntoView()
    // What is seen comes first; meanwhile somebody may have gone on.
    if (isNew && !isLeading) afterPaint(() => setAnnounced(title))
    if (!isLeading) return
    afterPaint(() => {
      if (document.activeElement !== focused && document.activeElement !== document.body) return
      const dialog = frame.current?.querySelector<HTMLElement>('[role=dialog]')
      ;(dialog ?? region.current)?.focus({ preventScroll: true })
    })
  })

  return { frame, region, announced, finger: useFinger(wasInside) }
}

/** Whether the top of the phone has been scrolled out above: asking only when a screen comes would cost laying it out twice. */
function useLeftAbove(frame: { current: HTMLElement | null }) {
  const isLeftAbove = useRef(false)
  useEffect(() => {
    const top = frame.current?.firstElementChild
    if (!top) return
    const watch = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1)
        if (last) isLeftAbove.current = last.intersectionRatio < 1 && last.boundingClientRect.top < 0
      },
      { threshold: 1 },
    )
    watch.observe(top)
    return () => watch.disconnect()
  }, [frame])
  return isLeftAbove
}

/**
 * A finger on a button leaves focus where it is: bringing it there, and taking it away with the screen that goes, costs a slow
 * phone as much as drawing the next one. Keyboards and screen readers bring it themselves. A field lets go of it as ever, and
 * the keyboard on the glass with it.
 */
function useFinger(wasInside: { current: boolean }) {
  const isDown = useRef(false)
  return {
    onPointerDown: ({ pointerType, target }: PointerEvent) => {
      isDown.current = pointerType === 'touch'
      if (isDown.current) showPressed((target as Element).closest('button'))
    },
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      const isFinger = isDown.current
      isDown.current = false
      const isField = document.activeElement?.matches('input, textarea')
      if (!isFinger || isField || !(event.target as Element).closest('button')) return
      event.preventDefault()
      wasInside.current = false
    },
  }
}

/** A browser waits with `:active` to see whether a finger scrolls; here the button answers with the very next frame. */
function showPressed(button: Element | null) {
  if (!button) return
  button.setAttribute('data-pressed', '')
  const lifted = new AbortController()
  const lift = () => {
    button.removeAttribute('data-pressed')
    lifted.abort()
  }
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, lift, { signal: lifted.signal })
}
