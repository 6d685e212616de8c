import { Link } from '@remix-run/react'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { lessonWords } from './lesson-words'

export type LaneHouse = { to: string; number: string; title: string; state: 'done' | 'now' | 'next' | 'todo' }

/** A module as a lane: every lesson a house, a finished lesson a lit house. Down a brick lane on a phone, along a street on a laptop. */
export function Lane({ houses }: { houses: LaneHouse[] }) {
  const words = useWords(lessonWords)
  return (
    <ol className="lane">
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
            <span className="st">{words[house.state]}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
