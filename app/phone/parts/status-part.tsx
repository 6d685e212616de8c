import type { ShownPart } from '~/domain/practice/view-screen'
import { Drawing } from '~/ui/drawing/drawing'
import { PhoneIcon } from '../phone-icon'

export function StatusPart({ part }: { part: ShownPart<'status'> }) {
  return (
    <p className={`ph-status-chip is-${part.tone}`}>
      {part.icon ? (
        <PhoneIcon name={part.icon} />
      ) : (
        part.tone === 'good' && <Drawing name="check" className="ic" />
      )}
      <span>{part.text}</span>
    </p>
  )
}
