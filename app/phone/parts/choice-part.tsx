import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { Press } from '../press'

export function ChoicePart({ part }: { part: ShownPart<'choice'> }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo
    <div className="ph-block" role="group" aria-labelledby={id}>
      <h3 className="ph-subtitle" id={id}>
        {part.label}
      </h3>
      <ul className="ph-list is-choice">
        {part.options.map((option) => (
          <li key={option.id}>
            <Press
              id={`${part.id}.${option.id}`}
              className="ph-row"
              aria-pressed={part.kept.chosen === option.id}
            >
              <i className="ph-mark" aria-hidden="true" />
              <span className="ph-lines">
                <b>{option.text}</b>
                {option.note && <small>{option.note}</small>}
              </span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
