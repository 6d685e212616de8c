import type { ReactNode } from 'react'
import { Drawing } from './drawing/drawing'

/** Something to know before going on; not a mistake. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice">
      <Drawing name="clock" className="ic" />
      <p>{children}</p>
    </div>
  )
}
