import type { ShownPart } from '~/domain/practice/view-screen'
import { Press } from '../press'
import { PseudoQr } from '../pseudo-qr'

export function ScannerPart({ part }: { part: ShownPart<'scanner'> }) {
  return (
    <div className="ph-block">
      <h3 className="ph-subtitle">{part.label}</h3>
      <ul className="ph-shots">
        {part.codes.map((code) => (
          <li key={code.id}>
            <Press id={code.id} className="ph-shot is-code">
              <span className="ph-finder">
                <PseudoQr seed={code.id} />
              </span>
              <span className="ph-lines">
                <b>{code.text}</b>
                {code.note && <small>{code.note}</small>}
              </span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  )
}
