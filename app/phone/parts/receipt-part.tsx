import type { ShownPart } from '~/domain/practice/view-screen'
import { Drawing } from '~/ui/drawing/drawing'
import { Rows } from '../rows'

export function ReceiptPart({ part }: { part: ShownPart<'receipt'> }) {
  return (
    <div className={part.good ? 'ph-receipt is-good' : 'ph-receipt'}>
      <span className="ph-seal">
        <Drawing name={part.good ? 'check' : 'clock'} className="ic" />
      </span>
      <h3>{part.title}</h3>
      <p className="ph-amount">{part.amount}</p>
      <Rows rows={part.rows} />
    </div>
  )
}
