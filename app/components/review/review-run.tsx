import { Link } from '@remix-run/react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { QuestionCard } from '~/components/assessment/question-card'
import { useWords } from '~/ui/words'
import type { ReviewPlace } from './review-place'
import { ReviewPractice } from './review-practice'
import { Windows } from './review-today'
import { reviewWords } from './review-words'

const ANSWER = '/on-tap/tra-loi'

/**
 * One place after the other. All that are open came with the page, so that the next one is there also when the line drops; the
 * link to it works without scripts as well.
 */
export function ReviewRun({ open, all }: { open: readonly ReviewPlace[]; all: number }) {
  const words = useWords(reviewWords)
  const [at, setAt] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const place = open[at]
  useEffect(() => {
    if (at === 0) return
    top.current?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }, [at])
  if (!place) return null
  const hasNext = at + 1 < open.length
  const goOn = (event: MouseEvent) => {
    event.preventDefault()
    setAt(at + 1)
  }
  const onward = hasNext ? (
    <a className="btn" href="/on-tap/cau" onClick={goOn}>
      {words.nextPlace}
    </a>
  ) : (
    <Link className="btn" to="/on-tap/xong">
      {words.lastPlace}
    </Link>
  )
  return (
    <div className="review-run flow" ref={top} tabIndex={-1}>
      <div className="review-bar">
        <h1 className="vh">{words.todayTitle}</h1>
        <h2 className="review-at">
          {place.kind === 'question' ? words.place(place.at, all) : words.practicePlace(place.at, all)}
        </h2>
        <Windows lit={place.at - 1} all={all} />
      </div>
      {place.kind === 'question' ? (
        <QuestionCard
          key={place.question.id}
          question={place.question}
          number={place.at}
          revision={place.revision}
          action={ANSWER}
          evidenceId={place.evidenceId}
          isDone={false}
          isGuest={false}
          given={place.given ?? undefined}
          lesson={place.lesson.to}
          onward={onward}
        />
      ) : (
        <ReviewPractice key={place.practice.to} practice={place.practice} />
      )}
      <p className="small review-from">
        <span lang="vi">{words.from(place.lesson.number, place.lesson.title)}</span>
        <Link className="tap" to="/on-tap">
          {words.stop}
        </Link>
      </p>
    </div>
  )
}
