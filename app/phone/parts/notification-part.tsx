import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'
import { Press } from '../press'

export function NotificationPart({ part }: { part: ShownPart<'notification'> }) {
  return (
    <Press id={part.id} className="ph-notification">
      <PhoneIcon name={part.icon} />
      <span className="ph-lines">
        <small>{part.app}</small>
        <span>{part.text}</span>
      </span>
    </Press>
  )
}
