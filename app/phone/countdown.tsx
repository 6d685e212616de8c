import { useEffect, useState } from 'react'
import { phoneWords } from './phone-words'

/** A clock that runs down and ends nothing. Heard once, in words; the ticking is only seen. */
export function Countdown({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const end = Date.now() + seconds * 1000
    const tick = setInterval(() => setLeft(Math.max(0, Math.round((end - Date.now()) / 1000))), 500)
    return () => clearInterval(tick)
  }, [seconds])
  return (
    <>
      <span className="vh">{phoneWords.timeInWords(seconds)}</span>
      <span aria-hidden="true" className="ph-clock">
        {phoneWords.timeLeft(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}
      </span>
    </>
  )
}
