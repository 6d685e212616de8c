import { Link } from '@remix-run/react'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'

export type LaneHouse = {
  to: string
  number: string
  title: string
  state: 'done' | 'now' | 'next' | 'todo'
  /** Not begun, and probably known already. */
  canSkip?: boolean
}

/** A module as a lane: every lesson a house, a finished lesson a lit house. Down a brick lane on a phone, along a street on a laptop. */
export function Lane({ houses }: { houses: LaneHouse[] }) {
  const streets = Array.from({ length: Math.ceil(houses.length / A_STREET) }, (_, at) => at * A_STREET)
  return (
    <div className="lanes">
      {streets.map((from) => (
        <Street key={from} from={from} houses={houses.slice(from, from + A_STREET)} />
      ))}
    </div>
  )
}

/** As many houses as stand side by side on a laptop. */
const A_STREET = 6

function Street({ houses, from }: { houses: LaneHouse[]; from: number }) {
  const words = useWords(lessonWords)
  return (
    <ol className="lane" start={from + 1}>
      {houses.map((house, at) => (
        <li
          key={house.to}
          className={house.state === 'next' ? 'house is-todo is-next' : `house is-${house.state}`}
        >
          <Drawing name={`house-${(at % 6) + 1}` as DrawingName} />
          <Link
            to={house.to}
            aria-current={house.state === 'now' || house.state === 'next' ? 'step' : undefined}
          >
            <Plate isOff={house.state === 'todo'}>{house.number}</Plate>
            <b lang="vi">{house.title}</b>
            <span className="st">
              {house.canSkip && house.state === 'todo' ? words.canSkip : words[house.state]}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
