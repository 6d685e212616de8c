import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

type Side = { personId: string; displayName: string }
type Props = { classId: string; doubles: { first: Side; second: Side }[] }

/** Pairs on the list that may be one person; nothing when there are none. */
export function ClassDoubles({ classId, doubles }: Props) {
  const words = useWords(classListWords)
  if (doubles.length === 0) return null
  return (
    <section className="together" aria-labelledby="trung-ten">
      <Drawing name="team" className="ic" />
      <h2 id="trung-ten">{words.doublesTitle}</h2>
      <p>{words.doublesText}</p>
      <ul>
        {doubles.map(({ first, second }) => (
          <li key={first.personId + second.personId}>
            <Link
              className="btn line"
              to={`/lop/${classId}/danh-sach/gop?mot=${first.personId}&hai=${second.personId}`}
            >
              {words.review(first.displayName, second.displayName)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
