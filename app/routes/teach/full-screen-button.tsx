import { useEffect, useState } from 'react'
import { teachingWords } from '~/components/teaching/teaching-words'
import { useWords } from '~/ui/words'

/** Fills the whole screen; there only where the browser can. Escape gives the screen back, as everywhere. */
export function FullScreenButton() {
  const words = useWords(teachingWords)
  const [canFill, setCanFill] = useState(false)
  useEffect(() => {
    setCanFill(document.fullscreenEnabled)
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
  if (!canFill) return null
  const toggle = () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  return (
    <button type="button" className="btn line" onClick={() => void toggle().catch(() => undefined)}>
      {words.fullScreen}
    </button>
  )
}
