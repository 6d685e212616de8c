import { Link } from '@remix-run/react'
import type { ReviewCall as Call } from '~/domain/mastery/review-item'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** The way to today's review, where there is something due. */
export function ReviewCall({ call }: { call: Call }) {
  const words = useWords(reviewWords)
  return (
    <Notice sign="window-lit">
      {words.call(call.questions, call.minutes)}{' '}
      <Link className="tap" to="/on-tap">
        {words.callGo}
      </Link>
    </Notice>
  )
}
