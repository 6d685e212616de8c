import { type PointerEvent, useEffect, useRef } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { usePhone } from '../phone-context'
import { PhoneIcon } from '../phone-icon'
import { phoneWords } from '../phone-words'
import { Press } from '../press'
import { BETWEEN_TAPS_MS, HOLD_MS, readGesture, type Touch } from '../read-gesture'

/** Touches remembered; more than any gesture takes. */
const KEPT = 200

/** One place that answers all gestures of a screen, as a real screen is one, and for each a button that does the same. */
export function GesturePart({ parts }: { parts: ShownPart<'gesture'>[] }) {
  const { isLive, isReady } = usePhone()
  const list = useRef<HTMLUListElement>(null)
  const touches = useRef<Touch[]>([])
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  const find = (gesture: string | null) => parts.find((part) => part.gesture === gesture)
  const press = (gesture: string) => {
    touches.current = []
    list.current?.querySelector<HTMLButtonElement>(`[value="${find(gesture)?.id}"]`)?.click()
  }
  const take = (touch: Touch) => {
    touches.current = [...touches.current.slice(-KEPT), touch]
    clearTimeout(waiting.current)
    const gesture = readGesture(touches.current)
    if (gesture === 'tap' && find('tap') && find('double-tap')) {
      // A second tap may still make it two.
      waiting.current = setTimeout(() => press('tap'), BETWEEN_TAPS_MS)
    } else if (gesture && find(gesture)) press(gesture)
    else if (find('hold') && touch.phase !== 'up') {
      // A finger that lies still sends nothing; it is asked again when the time is over.
      waiting.current = setTimeout(() => take({ ...touch, phase: 'move', at: touch.at + HOLD_MS }), HOLD_MS)
    }
  }
  const note = (phase: Touch['phase']) => (event: PointerEvent) => {
    if (phase === 'down') event.currentTarget.setPointerCapture(event.pointerId)
    if (phase === 'move' && event.buttons === 0) return
    take({ phase, pointer: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp })
  }
  const forget = () => {
    touches.current = []
    clearTimeout(waiting.current)
  }
  const only = parts.length === 1 ? parts[0]?.gesture : undefined

  return (
    <div className="ph-gesture">
      {isReady && isLive && (
        <div
          className={only ? `ph-pad is-${only}` : 'ph-pad'}
          aria-hidden="true"
          onPointerDown={note('down')}
          onPointerMove={note('move')}
          onPointerUp={note('up')}
          onPointerCancel={forget}
        >
          <span className="ph-moving">
            {only?.startsWith('swipe') && (
              <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                <path d="M24 44V6M10 20L24 6l14 14" />
              </svg>
            )}
            <PhoneIcon name="finger" />
          </span>
          <span>{only ? phoneWords.gestures[only] : phoneWords.touchHere}</span>
        </div>
      )}
      <ul className="ph-replies" ref={list}>
        {parts.map((part) => (
          <li key={part.id}>
            <Press id={part.id} className="ph-button is-secondary">
              {part.icon && <PhoneIcon name={part.icon} />}
              {part.text}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
