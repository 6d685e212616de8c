import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** For whoever is not signed in: why there is nothing here yet, and what there is. */
export function ReviewGuest() {
  const words = useWords(reviewWords)
  return (
    <section className="beside review-head">
      <div className="flow">
        <h1>{words.guestTitle}</h1>
        <p className="lead">{words.guestText}</p>
        <div className="acts">
          <Link className="btn big" to="/dang-nhap?ve=%2Fon-tap">
            {words.signIn}
          </Link>
          <Link className="btn line" to="/dang-ky">
            {words.register}
          </Link>
          <Link className="btn line" to="/vao-lop">
            {words.joinByCode}
          </Link>
        </div>
        <p>
          {words.guestLessons}{' '}
          <Link className="tap" to="/hoc">
            {words.lessons}
          </Link>
        </p>
      </div>
      <Drawing name="lane-gate" className="beside-art" />
    </section>
  )
}
