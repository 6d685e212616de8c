import { Link } from '@remix-run/react'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { assignmentWords } from './assignment-words'
import { WorkState, type WorkStateName } from './work-state'

export type ShownWork = {
  className: string
  dueOn: string
  state: WorkStateName
  isLate: boolean
  work: { kind: 'module' | 'lesson' | 'practice'; number: string; title: string; to: string }
}

/** What is to be done by when, with where one stands. */
export function OwnWork({ works }: { works: ShownWork[] }) {
  const words = useWords(assignmentWords)
  return (
    <ul className="works">
      {works.map(({ className, dueOn, state, isLate, work }) => (
        <li key={`${className} ${work.kind} ${work.to}`}>
          <Plate isOff={state === 'not-begun'}>{work.number}</Plate>
          <span>
            <Link to={work.to} lang="vi">
              {work.title}
            </Link>
          </span>
          <p>
            {words.kinds[work.kind]}. {words.due(vietnameseDay(dueOn))}
            <br />
            <WorkState state={state} />
            {isLate && <b>{words.late}</b>}
          </p>
        </li>
      ))}
    </ul>
  )
}
