import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

/** The way from the officer's home down to a place. */
export function PlaceCrumbs({ above }: { above: readonly { placeId: string; name: string }[] }) {
  const words = useWords(placeWords)
  return (
    <p className="crumb">
      <Link to="/quan-ly">{words.manage}</Link>
      {above.map(({ placeId, name }) => (
        <span key={placeId}>
          {' / '}
          <Link to={`/quan-ly/dia-ban/${placeId}`} lang="vi">
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
