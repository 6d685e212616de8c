import type { ReactNode } from 'react'
import { Drawing, type DrawingName } from './drawing/drawing'

/** Something to know before going on; not a mistake. */
export function Notice({ sign = 'info', children }: { sign?: DrawingName; children: ReactNode }) {
  return (
    <div className="notice">
      <Drawing name={sign} className="ic" />
      <p>{children}</p>
    </div>
  )
}
