import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

type Row = { personId: string; displayName: string; hasJoined: boolean; isLockedOut: boolean }

/** The people of a class; the window is lit where somebody has joined. */
export function ClassRows({ classId, rows }: { classId: string; rows: Row[] }) {
  const words = useWords(classListWords)
  return (
    <ul className="class-rows in-two">
      {rows.map(({ personId, displayName, hasJoined, isLockedOut }) => (
        <li key={personId}>
          <Drawing name={hasJoined ? 'window-lit' : 'window-dim'} />
          <span>
            <Link to={`/lop/${classId}/danh-sach/${personId}`}>{displayName}</Link>
          </span>
          <span className={isLockedOut ? 'small is-shut' : 'small'}>
            {isLockedOut ? words.shut : hasJoined ? words.joined : words.notYet}
          </span>
        </li>
      ))}
    </ul>
  )
}
