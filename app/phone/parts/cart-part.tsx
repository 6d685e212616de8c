import type { ShownPart } from '~/domain/practice/view-screen'
import { phoneWords } from '../phone-words'

export function CartPart({ part }: { part: ShownPart<'cart'> }) {
  return (
    <div className="ph-block">
      <ul className="ph-cart">
        {part.items.map((item) => (
          <li key={item.name}>
            <span>
              {item.name} <small>× {item.count}</small>
            </span>
            <b>{item.price}</b>
          </li>
        ))}
        <li className="ph-total">
          <span>{phoneWords.total}</span>
          <b>{part.total}</b>
        </li>
      </ul>
      {part.note && <p className="ph-small">{part.note}</p>}
    </div>
  )
}
