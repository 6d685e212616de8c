import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

export function OrderPart({ part }: { part: ShownPart<'order'> }) {
  const id = useId()
  const { placed = [], left = [] } = part.kept
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo
    <div className="ph-block" role="group" aria-labelledby={id}>
      <h3 className="ph-subtitle" id={id}>
        {part.label}
      </h3>
      {placed.length > 0 && (
        <ol className="ph-placed" aria-label={phoneWords.placed}>
          {placed.map((item, at) => (
            <li key={item.id}>
              <span className="ph-at-number">{at + 1}</span>
              {item.text}
            </li>
          ))}
        </ol>
      )}
      <p className="ph-small" aria-live="polite">
        {left.length > 0 ? phoneWords.pickNext(placed.length + 1) : phoneWords.allPlaced}
      </p>
      <ul className="ph-bins">
        {left.map((item) => (
          <li key={item.id}>
            <Press id={`${part.id}.${item.id}`} className="ph-button is-secondary">
              {item.text}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
