import { Link } from '@remix-run/react'
import type { PlaceLink, PlaceTime } from '~/domain/places/place-time'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

/** What a place was called, where it lay, and what it came from. */
export function PlaceHistory({ times, from }: { times: readonly PlaceTime[]; from: readonly PlaceLink[] }) {
  const words = useWords(placeWords)
  if (times.length === 0) return null
  return (
    <section className="place-part" aria-labelledby="lich-su">
      <h2 id="lich-su">{words.historyTitle}</h2>
      <ol className="place-times">
        {times.map(({ name, parentName, fromOn, untilOn }) => (
          <li key={fromOn}>
            <span className="small">
              {untilOn
                ? words.between(vietnameseDay(fromOn), vietnameseDay(untilOn))
                : words.since(vietnameseDay(fromOn))}
            </span>
            <span>
              <b lang="vi">{name}</b>
              {parentName && `, ${words.belongedTo(parentName)}`}
            </span>
          </li>
        ))}
        {from.map(({ placeId, name, kind, on }) => (
          <li key={placeId}>
            <span className="small">{words.since(vietnameseDay(on))}</span>
            <span>
              <Link to={`/quan-ly/dia-ban/${placeId}`} lang="vi">
                {name}
              </Link>
              {`, ${(kind === 'merge' ? words.cameFromMerge : words.cameFromSplit)(vietnameseDay(on))}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
