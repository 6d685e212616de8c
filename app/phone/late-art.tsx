import type { ReactElement } from 'react'
import { usePhone } from './phone-context'

/**
 * Keeps a drawing's place until scripts run: its file would share a slow line with them, and a phone that answers comes before
 * its icons. Without scripts it is there at once.
 */
export function LateArt({ className, children }: { className: string; children: ReactElement }) {
  const { isReady } = usePhone()
  return (
    <span className={className} aria-hidden="true">
      {isReady ? children : <noscript>{children}</noscript>}
    </span>
  )
}
