import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'

export function TitlePart({ part }: { part: ShownPart<'title'> }) {
  if (!part.icon) return <h3 className="ph-title">{part.text}</h3>
  return (
    <div className="ph-heading">
      <span className="ph-tile">
        <PhoneIcon name={part.icon} />
      </span>
      <h3 className="ph-title">{part.text}</h3>
    </div>
  )
}
