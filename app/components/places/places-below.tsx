import { Link } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import type { PlaceNumbers } from '~/domain/groups/place-numbers'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

type PlacesBelowProps = {
  places: readonly { placeId: string; name: string; kind: string; numbers: PlaceNumbers | null }[]
  closed: readonly { placeId: string; name: string }[]
  page: number
  pageCount: number
}

/** What lies in a place today, and what once stood by itself. */
export function PlacesBelow({ places, closed, page, pageCount }: PlacesBelowProps) {
  const words = useWords(placeWords)
  if (places.length + closed.length === 0) return null
  return (
    <section className="place-part" aria-labelledby="ben-trong">
      <h2 id="ben-trong">{words.below}</h2>
      {places.length === 0 && <p>{words.belowNone}</p>}
      <ul className="groups">
        {places.map(({ placeId, name, kind, numbers }) => (
          <li key={placeId}>
            <Link to={`/quan-ly/dia-ban/${placeId}`}>
              <Drawing
                name={kind === 'school' ? 'class' : kind === 'village' ? 'house' : 'gate'}
                className="ic"
              />
              <b lang="vi">{name}</b>
              <span className="small">{numbers && sumOf(kind, numbers, words)}</span>
              <Drawing name="right" className="ic" />
            </Link>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pageCount={pageCount} />
      {closed.length > 0 && (
        <>
          <h3>{words.formerTitle}</h3>
          <p className="small">{words.formerText}</p>
          <ul className="former">
            {closed.map(({ placeId, name }) => (
              <li key={placeId}>
                <Link to={`/quan-ly/dia-ban/${placeId}`} lang="vi">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function sumOf(kind: string, numbers: PlaceNumbers, words: (typeof placeWords)['vi']): string {
  if (kind === 'school') return words.schoolCounts(numbers.classes, numbers.students)
  return words.belowCounts(numbers.teams, numbers.members, numbers.households)
}
