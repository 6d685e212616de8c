import type { ShownPart } from '~/domain/practice/view-screen'
import { Drawing } from '~/ui/drawing/drawing'
import { PhoneIcon } from '../phone-icon'

export function TextPart({ part }: { part: ShownPart<'text'> }) {
  return (
    <p className={`ph-text is-${part.tone}`}>
      {part.tone === 'good' && <Drawing name="check" className="ic" />}
      {part.tone === 'warning' && <PhoneIcon name="warning" />}
      <span>{part.text}</span>
    </p>
  )
}
