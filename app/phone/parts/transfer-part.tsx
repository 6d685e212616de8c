import type { ShownPart } from '~/domain/practice/view-screen'
import { Rows } from '../rows'

export function TransferPart({ part }: { part: ShownPart<'transfer'> }) {
  return (
    <div className="ph-block">
      <p className="ph-amount">{part.amount}</p>
      <Rows rows={part.rows} />
    </div>
  )
}
