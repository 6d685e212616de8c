import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { peopleWords } from './people-words'

/** To an officer who sees numbers only, in the place of a list of people. */
export function NoNames({ placeId }: { placeId: string }) {
  const words = useWords(peopleWords)
  return (
    <div className="wrap lost">
      <Drawing name="under-the-palms" />
      <h1>{words.noNamesTitle}</h1>
      <p className="lead">{words.noNamesText}</p>
      <p className="acts">
        <Link className="btn" to={`/quan-ly/dia-ban/${placeId}`}>
          {words.toPlace}
        </Link>
      </p>
    </div>
  )
}
