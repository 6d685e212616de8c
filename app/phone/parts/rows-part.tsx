import type { ShownPart } from '~/domain/practice/view-screen'
import { Rows } from '../rows'

export function RowsPart({ part }: { part: ShownPart<'rows'> }) {
  return (
    <div className="ph-block">
      {part.title && <h3 className="ph-subtitle">{part.title}</h3>}
      <Rows rows={part.rows} />
    </div>
  )
}
