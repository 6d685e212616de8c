import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

export function TogglePart({ part }: { part: ShownPart<'toggle'> }) {
  const id = useId()
  const isOn = part.kept.isOn === true
  return (
    <div className={`ph-toggle is-${part.look}`}>
      <Press
        id={part.id}
        className="ph-row"
        role={part.look === 'check' ? 'checkbox' : 'switch'}
        aria-checked={isOn}
        aria-labelledby={id}
      >
        <span className="ph-lines">
          <b id={id}>{part.label}</b>
          {part.note && <small>{part.note}</small>}
        </span>
        {part.look === 'switch' && (
          <small className="ph-state">{isOn ? phoneWords.on : phoneWords.off}</small>
        )}
        <i className="ph-mark" aria-hidden="true" />
      </Press>
    </div>
  )
}
