import { Link } from '@remix-run/react'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { assignmentWords } from './assignment-words'
import { WorkState } from './work-state'

type Assigned = {
  assignmentId: string
  dueOn: string
  work: { kind: 'module' | 'lesson' | 'practice'; number: string; title: string }
  counts: { 'not-begun': number; begun: number; done: number }
}

/** What a class is asked to do, and how many are how far. */
export function ClassWorks({ classId, assignments }: { classId: string; assignments: Assigned[] }) {
  const words = useWords(assignmentWords)
  if (assignments.length === 0) return <p className="lead">{words.none}</p>
  return (
    <ul className="works">
      {assignments.map(({ assignmentId, dueOn, work, counts }) => (
        <li key={assignmentId}>
          <Plate>{work.number}</Plate>
          <span>
            <Link to={`/lop/${classId}/giao-bai/${assignmentId}`}>{work.title}</Link>
          </span>
          <p>
            {words.kinds[work.kind]}. {words.due(vietnameseDay(dueOn))}
            <br />
            <WorkState state="not-begun" count={counts['not-begun']} />
            <WorkState state="begun" count={counts.begun} />
            <WorkState state="done" count={counts.done} />
          </p>
        </li>
      ))}
    </ul>
  )
}
