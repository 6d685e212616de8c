import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { NextDue } from '~/domain/mastery/next-due'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { dayWords } from './day-words'
import type { ReviewNow } from './review-now'
import { reviewWords } from './review-words'

/** What there is to review today, and the one button that goes with it. */
export function ReviewToday({ now }: { now: ReviewNow }) {
  const words = useWords(reviewWords)
  switch (now.state) {
    case 'fresh':
      return (
        <Head title={words.freshTitle} drawing="house-3" over="kid-at-door">
          <p className="lead">{words.freshText}</p>
          {now.first && (
            <>
              <Link className="btn big" to={now.first.to}>
                {words.first}
              </Link>
              <p lang="vi">{now.first.title}</p>
            </>
          )}
        </Head>
      )
    case 'offered':
      return (
        <Head title={words.todayTitle} drawing="house-1" over="lady-at-door">
          <p className="lead">{words.size(now.questions, now.minutes)}</p>
          <StartForm label={words.start} isMain />
          <p>
            {words.why} {now.practices > 0 && words.practiceToo(now.practices, now.practiceMinutes)}
          </p>
          <h2 className="review-small">{words.skills}</h2>
          <ul className="review-skills" lang="vi">
            {now.skills.map((name) => (
              <li key={name}>
                <Drawing name="window-dim" />
                {name}
              </li>
            ))}
          </ul>
        </Head>
      )
    case 'open':
      return (
        <Head title={words.todayTitle} drawing="house-1" over="lady-at-door">
          <p className="lead">{words.left(now.left, now.all)}</p>
          <Windows lit={now.all - now.left} all={now.all} />
          <Link className="btn big" to="/on-tap/cau">
            {words.goOn}
          </Link>
        </Head>
      )
    case 'done':
      return (
        <Head title={words.doneTitle} drawing="house-4">
          <p className="lead">{words.doneText(now.right, now.all)}</p>
          <Windows lit={now.all} all={now.all} />
          <div className="acts">
            <Link className="btn big" to="/on-tap/xong">
              {words.seeResult}
            </Link>
            <Link className="btn line" to="/hoc">
              {words.learn}
            </Link>
          </div>
          {now.practice && (
            <p>
              {words.leftPractice}{' '}
              <Link className="tap" to={now.practice.to} lang="vi">
                {now.practice.title}
              </Link>
            </p>
          )}
          <Next next={now.next} />
          {now.hasMore && (
            <div className="review-more">
              <p>{words.moreText}</p>
              <StartForm label={words.more} isMore />
            </div>
          )}
        </Head>
      )
    case 'nothing':
      return (
        <Head title={words.nothingTitle} drawing="under-the-palms">
          <p className="lead">{words.nothingText}</p>
          <Next next={now.next} />
          <Link className="btn big" to="/">
            {words.learn}
          </Link>
          {now.hasMore && (
            <div className="review-more">
              <p>{words.anywayText}</p>
              <StartForm label={words.anyway} />
            </div>
          )}
        </Head>
      )
  }
}

type HeadProps = { title: string; drawing: DrawingName; over?: DrawingName; children: ReactNode }

function Head({ title, drawing, over, children }: HeadProps) {
  return (
    <section className="beside review-head">
      <div className="flow">
        <h1>{title}</h1>
        {children}
      </div>
      <Drawing name={drawing} className="beside-art review-art" {...(over && { over })} />
    </section>
  )
}

/** Begins the review of the day, or one more helping: from then on it is the same everywhere. */
export function StartForm({
  label,
  isMain = false,
  isMore = false,
}: {
  label: string
  isMain?: boolean
  isMore?: boolean
}) {
  return (
    <form method="post" action={isMore ? '/on-tap/them' : '/on-tap/bat-dau'}>
      <button type="submit" className={isMain ? 'btn big' : 'btn line'}>
        {label}
      </button>
    </form>
  )
}

/** Progress as lit windows; what they say stands beside them in words. */
export function Windows({ lit, all }: { lit: number; all: number }) {
  return (
    <span className="panes review-panes">
      {Array.from({ length: all }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: windows have no identity but their place
        <Drawing key={at} name={at < lit ? 'window-lit' : 'window-dim'} />
      ))}
    </span>
  )
}

function Next({ next }: { next: NextDue | null }) {
  const words = useWords(reviewWords)
  const days = useWords(dayWords)
  return next && <p>{words.next(days.day(next.day), next.skills)}</p>
}
