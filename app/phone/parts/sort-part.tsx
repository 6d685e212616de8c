import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { PhonePicture } from '../phone-picture'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

export function SortPart({ part }: { part: ShownPart<'sort'> }) {
  const id = useId()
  const { card, at = 0 } = part.kept
  const count = part.items.length
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo
    <div className="ph-sort" role="group" aria-labelledby={id}>
      <h3 className="ph-subtitle" id={id}>
        {part.label}
      </h3>
      <div aria-live="polite">
        <p className="ph-small">{card ? phoneWords.card(at + 1, count) : phoneWords.allSorted(count)}</p>
        {card && (
          <div className="ph-card" key={card.text}>
            {card.picture && <PhonePicture picture={card.picture} />}
            <p>{card.text}</p>
          </div>
        )}
      </div>
      {card && (
        <>
          <p className="ph-small">{phoneWords.where}</p>
          <ul className="ph-bins">
            {part.bins.map((bin) => (
              <li key={bin.id}>
                <Press id={`${part.id}.${bin.id}`} className="ph-button is-secondary">
                  {bin.text}
                </Press>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
