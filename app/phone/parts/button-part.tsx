import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'
import { Press } from '../press'

export function ButtonPart({ part }: { part: ShownPart<'button'> }) {
  return (
    <Press id={part.id} className={`ph-button is-${part.look}`}>
      {part.icon && <PhoneIcon name={part.icon} />}
      {part.text}
    </Press>
  )
}
