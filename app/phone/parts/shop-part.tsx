import type { ShownPart } from '~/domain/practice/view-screen'
import { PhonePicture } from '../phone-picture'
import { Press } from '../press'

export function ShopPart({ part }: { part: ShownPart<'shop'> }) {
  return (
    <ul className="ph-list is-shop">
      {part.items.map((item) => (
        <li key={item.id}>
          {item.does ? (
            <Press id={item.id} className="ph-row">
              <Goods item={item} />
            </Press>
          ) : (
            <div className="ph-row">
              <Goods item={item} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Goods({ item }: { item: ShownPart<'shop'>['items'][number] }) {
  return (
    <>
      {item.picture && <PhonePicture picture={item.picture} />}
      <span className="ph-lines">
        <b>{item.name}</b>
        <strong>{item.price}</strong>
        {item.badge && <span className="ph-chip">{item.badge}</span>}
        <small>{item.seller}</small>
        {(item.rating || item.sold) && <small>{[item.rating, item.sold].filter(Boolean).join(' · ')}</small>}
      </span>
    </>
  )
}
