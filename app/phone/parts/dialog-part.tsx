import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'
import { Press } from '../press'

/** Stands before the rest of its screen, and lies over it. */
export function DialogPart({ part }: { part: ShownPart<'dialog'> }) {
  const id = useId()
  return (
    <div className="ph-veil">
      <div
        className="ph-dialog"
        role="dialog"
        aria-labelledby={id}
        aria-describedby={part.text ? `${id}-text` : undefined}
        tabIndex={-1}
      >
        {part.icon && <PhoneIcon name={part.icon} />}
        <h3 id={id}>{part.title}</h3>
        {part.text && <p id={`${id}-text`}>{part.text}</p>}
        {part.options.map((option) => (
          <Press key={option.id} id={option.id} className="ph-button is-secondary">
            {option.text}
          </Press>
        ))}
      </div>
    </div>
  )
}
