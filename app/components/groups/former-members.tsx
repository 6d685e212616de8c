import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { classListWords } from './class-list-words'

type Props = { classId: string; people: { personId: string; displayName: string; leftOn: string }[] }

/** Who has left, so that nobody is lost by a slip of the hand; nothing when nobody has. */
export function FormerMembers({ classId, people }: Props) {
  const words = useWords(classListWords)
  if (people.length === 0) return null
  return (
    <section aria-labelledby="da-ra">
      <h2 id="da-ra">{words.formerTitle}</h2>
      <ul className="class-rows">
        {people.map(({ personId, displayName, leftOn }) => (
          <li key={personId}>
            <Drawing name="leave" className="ic" />
            <span>
              {displayName} <span className="small">{words.leftOn(leftOn)}</span>
            </span>
            <form method="post" action={`/lop/${classId}/danh-sach/${personId}/vao-lai`}>
              <button type="submit" className="btn line">
                {words.bringBack(displayName)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
