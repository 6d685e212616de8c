import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/ui/words'
import { examWords } from './exam-words'

type Props = { secondsLeft: number; onEnd: () => void; fallback: string }

/** Time left, counted from what the server said with a clock that only runs forward: a wrong device clock does no harm. */
export function ExamTimer({ secondsLeft, onEnd, fallback }: Props) {
  const words = useWords(examWords)
  const [left, setLeft] = useState<number | null>(null)
  const end = useRef(onEnd)
  end.current = onEnd

  useEffect(() => {
    const startedAt = performance.now()
    const tick = () => {
      const now = Math.max(0, secondsLeft - Math.floor((performance.now() - startedAt) / 1000))
      setLeft(now)
      if (now > 0) return
      clearInterval(timer)
      end.current()
    }
    const timer = setInterval(tick, 1_000)
    tick()
    return () => clearInterval(timer)
  }, [secondsLeft])

  const minutes = left === null ? null : Math.ceil(left / 60)
  return (
    <div className="timer">
      <p>
        {words.timeLeft}:{' '}
        <b>{left === null ? fallback : words.minutesSeconds(Math.floor(left / 60), left % 60)}</b>
      </p>
      <p role="status" className="vh">
        {minutes === 5 || minutes === 1 ? words.fewMinutes(minutes) : ''}
      </p>
    </div>
  )
}
