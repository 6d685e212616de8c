import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import type { PracticePlace } from './review-place'
import { reviewWords } from './review-words'

/** A place of a review that is done with the hands. It can wait: whoever has no time for it has still reviewed. */
export function ReviewPractice({ practice }: Pick<PracticePlace, 'practice'>) {
  const words = useWords(reviewWords)
  return (
    <section className="q review-practice" aria-labelledby="tap-lam">
      <Drawing name="phone" className="ic" />
      <div className="flow">
        <h3 id="tap-lam" lang="vi">
          {practice.title}
        </h3>
        <p lang="vi">{practice.task}</p>
        <p>{words.practiseText(practice.minutes)}</p>
        <div className="acts">
          <Link className="btn" to={practice.to}>
            {words.practise}
          </Link>
          <Link className="btn line" to="/on-tap/xong">
            {words.later}
          </Link>
        </div>
      </div>
    </section>
  )
}
