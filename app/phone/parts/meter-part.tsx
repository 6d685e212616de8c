import type { ShownPart } from '~/domain/practice/view-screen'
import { Drawing } from '~/ui/drawing/drawing'
import { phoneWords } from '../phone-words'

export function MeterPart({ part }: { part: ShownPart<'meter'> }) {
  return (
    <div className="ph-meter">
      <p>{part.label}</p>
      <p className="ph-windows">
        {[1, 2, 3, 4, 5].map((at) => (
          <Drawing key={at} name={at <= part.level ? 'window-lit' : 'window-dim'} />
        ))}
        <span className="vh">{phoneWords.windowsLit(part.level)}. </span>
        <b>{part.says}</b>
      </p>
    </div>
  )
}
