import type { ShownPart } from '~/domain/practice/view-screen'
import { Avatar } from '../avatar'
import { isOnePerson } from '../letter-of-name'
import { type IconName, PhoneIcon } from '../phone-icon'
import { PhonePicture } from '../phone-picture'
import { Press } from '../press'

export function ListPart({ part }: { part: ShownPart<'list'> }) {
  return (
    <div className="ph-block">
      {part.title && <h3 className="ph-subtitle">{part.title}</h3>}
      <ul className="ph-list">
        {part.items.map((item) => (
          <li key={item.id}>
            {item.does ? (
              <Press id={item.id} className="ph-row">
                <Item item={item} />
                <i className="ph-chevron" aria-hidden="true" />
              </Press>
            ) : (
              <div className="ph-row">
                <Item item={item} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Item({ item }: { item: ShownPart<'list'>['items'][number] }) {
  return (
    <>
      {item.picture && <PhonePicture picture={item.picture} />}
      {item.icon && <Sign icon={item.icon} text={item.text} />}
      <span className="ph-lines">
        <b>{item.text}</b>
        {item.address && <span className="ph-address-line">{item.address}</span>}
        {item.note && <small>{item.note}</small>}
        {item.badge && <span className="ph-chip">{item.badge}</span>}
      </span>
    </>
  )
}

/** People have their letter, as in any list of contacts: one drawn head for all would be somebody else's. */
function Sign({ icon, text }: { icon: IconName; text: string }) {
  if ((icon === 'person' || icon === 'people') && isOnePerson(text)) return <Avatar name={text} />
  return (
    <span className="ph-tile">
      <PhoneIcon name={icon} />
    </span>
  )
}
