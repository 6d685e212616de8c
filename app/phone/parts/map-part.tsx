import type { ShownPart } from '~/domain/practice/view-screen'
import grounds from '~/ui/drawing/sprites/phone-grounds.svg?url'
import { phoneWords } from '../phone-words'
import { Press } from '../press'

/** A drawn map; its pins are numbered, and the same places stand below it in words. */
export function MapPart({ part }: { part: ShownPart<'map'> }) {
  return (
    <div className="ph-block">
      <h3 className="ph-subtitle">{part.label}</h3>
      <div className="ph-map">
        <svg viewBox="0 0 320 240" className="art" aria-hidden="true" focusable="false">
          <use href={`${grounds}#map`} width="320" height="240" />
        </svg>
        {part.pins.map((pin, at) => (
          <Press
            key={pin.id}
            id={pin.id}
            className={`ph-pin x-${step(pin.x)} y-${step(pin.y)}`}
            aria-label={`${at + 1}. ${pin.text}`}
          >
            <svg viewBox="0 0 32 40" aria-hidden="true" focusable="false">
              <path d="M16 38Q3 22 3 14a13 13 0 0 1 26 0q0 8-13 24z" />
            </svg>
            <b>{at + 1}</b>
          </Press>
        ))}
      </div>
      <ol className="ph-list" aria-label={phoneWords.mapPlaces}>
        {part.pins.map((pin, at) => (
          <li key={pin.id}>
            <Press id={pin.id} className="ph-row">
              <span className="ph-at-number">{at + 1}</span>
              <b className="ph-lines">{pin.text}</b>
            </Press>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Places are classes, in twentieths of the map: pages take no styles from attributes. */
function step(hundredths: number): number {
  return Math.round(hundredths / 5) * 5
}
