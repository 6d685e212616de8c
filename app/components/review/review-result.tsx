import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { dayWords } from './day-words'
import type { Linked } from './review-now'
import { StartForm, Windows } from './review-today'
import { reviewWords } from './review-words'

export type ShownResult = {
  right: number
  all: number
  /** Skills of which nothing went wrong. */
  remembered: string[]
  lookAgain: { id: string; prompt: string; number: string; to: string; section: string | null }[]
  practised: string[]
  practiceLeft: Linked | null
  /** When the skills of today come again, day by day. */
  comesAgain: { day: string; skills: string[] }[]
  hasMore: boolean
}

/** What a review came to, in plain words. */
export function ReviewResult({ result }: { result: ShownResult }) {
  const words = useWords(reviewWords)
  const days = useWords(dayWords)
  const { right, all, remembered, lookAgain, practised, practiceLeft, comesAgain, hasMore } = result
  const told =
    right === all ? words.allRight(all) : right === 0 ? words.noneRight(all) : words.someRight(right, all)
  return (
    <>
      <section className="beside review-head">
        <div className="flow">
          <h1>{words.resultTitle}</h1>
          <p className="lead">{told}</p>
          <Windows lit={right} all={all} />
          <div className="acts">
            <Link className="btn big" to="/">
              {words.learn}
            </Link>
            <Link className="btn line" to="/on-tap">
              {words.toReview}
            </Link>
          </div>
        </div>
        <Drawing name={lookAgain.length === 0 ? 'lane-end' : 'house-4'} className="beside-art" />
      </section>
      {lookAgain.length > 0 && (
        <section className="sec" aria-labelledby="nen-xem-lai">
          <h2 id="nen-xem-lai">{words.lookAgain}</h2>
          <ul className="review-again">
            {lookAgain.map(({ id, prompt, number, to, section }) => (
              <li key={id}>
                <Plate>{number}</Plate>
                <p lang="vi">{prompt}</p>
                <Link to={to}>{section ? words.lookAt(section) : words.lookAtLesson}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {remembered.length + practised.length > 0 && (
        <section className="sec" aria-labelledby="con-nho">
          <h2 id="con-nho">{words.remembered}</h2>
          <ul className="review-skills" lang="vi">
            {[...remembered, ...practised].map((name) => (
              <li key={name}>
                <Drawing name="window-lit" />
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {practiceLeft && (
        <section className="sec flow" aria-labelledby="con-bai-tap">
          <h2 id="con-bai-tap">{words.practiceLeft}</h2>
          <p lang="vi">{practiceLeft.title}</p>
          <Link className="btn line" to={practiceLeft.to}>
            {words.practise}
          </Link>
        </section>
      )}
      {comesAgain.length > 0 && (
        <section className="sec" aria-labelledby="gap-lai">
          <h2 id="gap-lai">{words.comesAgain}</h2>
          <p>{words.comesAgainText}</p>
          <dl className="review-days">
            {comesAgain.map(({ day, skills }) => (
              <div key={day}>
                <dt>{days.day(day)}</dt>
                {skills.map((name) => (
                  <dd key={name} lang="vi">
                    {name}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
      {hasMore && (
        <section className="sec review-more">
          <p>{words.moreText}</p>
          <StartForm label={words.more} isMore />
        </section>
      )}
    </>
  )
}
