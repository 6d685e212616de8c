import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'
import { PhonePicture } from '../phone-picture'
import { Press } from '../press'

export function FilesPart({ part }: { part: ShownPart<'files'> }) {
  return (
    <div className="ph-block">
      <h3 className="ph-subtitle">{part.label}</h3>
      <ul className="ph-list">
        {part.items.map((item) => (
          <li key={item.id}>
            <Press id={item.id} className="ph-row">
              {item.picture ? (
                <PhonePicture picture={item.picture} />
              ) : (
                <span className="ph-tile">
                  <PhoneIcon name="files" />
                </span>
              )}
              <span className="ph-lines">
                <b>{item.name}</b>
                <small>{item.size}</small>
                {item.note && <small>{item.note}</small>}
              </span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
