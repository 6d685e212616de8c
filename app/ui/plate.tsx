import type { ReactNode } from 'react'

/** A house number: filled when begun or done, outlined when not begun. */
export function Plate({ children, isOff = false }: { children: ReactNode; isOff?: boolean }) {
  return <span className={isOff ? 'plate off' : 'plate'}>{children}</span>
}
