import { Link } from '@remix-run/react'
import type { PlacementState } from '~/domain/mastery/placement-verdict'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { StateMark } from './state-mark'

export type PlacedHouse = {
  lessonId: string
  to: string
  number: string
  title: string
  state: PlacementState
  reasons: string[]
}

/** The path as a lane: every lesson a house, with what to do about it and why. Only a completed one is lit. */
export function PlacedLane({ houses }: { houses: PlacedHouse[] }) {
  return (
    <ol className="placed">
      {houses.map((house, at) => (
        <li key={house.lessonId} className={house.state === 'done' ? 'is-lit' : 'is-todo'}>
          <Drawing name={`house-${(at % 6) + 1}` as DrawingName} />
          <div>
            <Link to={house.to}>
              <Plate isOff={house.state !== 'done'}>{house.number}</Plate>
              <b lang="vi">{house.title}</b>
            </Link>
            <StateMark state={house.state} />
            {house.reasons.length > 0 && <p>{house.reasons.join(' ')}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
