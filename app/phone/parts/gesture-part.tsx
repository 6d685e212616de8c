import { type PointerEvent, useRef } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { usePhone } from '../phone-context'
import { PhoneIcon } from '../phone-icon'
import { phoneWords } from '../phone-words'
import { Press } from '../press'
import { HOLD_MS, readGesture, type Touch } from '../read-gesture'

/** Touches remembered; more than any gesture takes. */
const KEPT = 200

/** A place that answers the gesture, and a button that does the same. */
export function GesturePart({ part }: { part: ShownPart<'gesture'> }) {
  const { isLive, isReady } = usePhone()
  const button = useRef<HTMLButtonElement>(null)
  const touches = useRef<Touch[]>([])
  const holding = useRef<ReturnType<typeof setTimeout>>(undefined)

  const take = (touch: Touch) => {
    touches.current = [...touches.current.slice(-KEPT), touch]
    clearTimeout(holding.current)
    if (readGesture(touches.current) === part.gesture) {
      touches.current = []
      button.current?.click()
    } else if (part.gesture === 'hold' && touch.phase !== 'up') {
      // A finger that lies still sends nothing; it is asked again when the time is over.
      holding.current = setTimeout(() => take({ ...touch, phase: 'move', at: touch.at + HOLD_MS }), HOLD_MS)
    }
  }
  const note = (phase: Touch['phase']) => (event: PointerEvent) => {
    if (phase === 'down') event.currentTarget.setPointerCapture(event.pointerId)
    if (phase === 'move' && event.buttons === 0) return
    take({ phase, pointer: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp })
  }
  const forget = () => {
    touches.current = []
    clearTimeout(holding.current)
  }

  return (
    <div className="ph-gesture">
      {isReady && isLive && (
        <div
          className={`ph-pad is-${part.gesture}`}
          aria-hidden="true"
          onPointerDown={note('down')}
          onPointerMove={note('move')}
          onPointerUp={note('up')}
          onPointerCancel={forget}
        >
          <span className="ph-moving">
            {part.gesture.startsWith('swipe') && (
              <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
                <path d="M24 44V6M10 20L24 6l14 14" />
              </svg>
            )}
            <PhoneIcon name="finger" />
          </span>
          <span>{phoneWords.gestures[part.gesture]}</span>
        </div>
      )}
      <Press id={part.id} ref={button} className="ph-button is-secondary">
        {part.icon && <PhoneIcon name={part.icon} />}
        {part.text}
      </Press>
    </div>
  )
}
