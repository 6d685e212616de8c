import type { ReactNode } from 'react'
import { Drawing } from '~/ui/drawing/drawing'

/** A page at the gate of the lane: the form, and beside it on wide screens somebody who waits to welcome. */
export function EntryPage({
  title,
  children,
  more,
}: {
  title: string
  children: ReactNode
  more?: ReactNode
}) {
  return (
    <div className="entry-page">
      <div className="wrap entry">
        <div className="entry-text">
          <div className="entry-head">
            <h1>{title}</h1>
            <Drawing name="lady" />
          </div>
          {children}
        </div>
        <div className="entry-scene">
          <Drawing name="areca" className="scene-palm" />
          <Drawing name="house-1" className="scene-house" />
          <Drawing name="lane-gate" className="scene-gate" />
          <Drawing name="lady" className="scene-lady" />
          <Drawing name="kid" className="scene-kid" />
          <Drawing name="hen" className="scene-hen" />
          <Drawing name="chick" className="scene-chick" />
        </div>
      </div>
      {more && <div className="wrap">{more}</div>}
    </div>
  )
}
