import { Link } from '@remix-run/react'
import type { PlaceLink } from '~/domain/places/place-time'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

/** What became of a place that does not stand by itself any more, with the way there. */
export function ClosedNotice({ closedOn, into }: { closedOn: string; into: readonly PlaceLink[] }) {
  const words = useWords(placeWords)
  const day = vietnameseDay(closedOn)
  const names = into.map((link) => link.name).join(', ')
  const said =
    into.length === 0
      ? words.closedOn(day)
      : (into[0]?.kind === 'merge' ? words.merged : words.split)(names, day)
  return (
    <Notice>
      {said}{' '}
      {into.map(({ placeId, name }) => (
        <Link key={placeId} to={`/quan-ly/dia-ban/${placeId}`}>
          {words.seePlace(name)}{' '}
        </Link>
      ))}
    </Notice>
  )
}
