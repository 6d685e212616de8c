import { useEffect, useRef, useState } from 'react'
import { countDeviceWork, readDeviceWork } from '~/components/sync/device-work'
import { Choice } from '~/ui/choice'
import { useWords } from '~/ui/words'
import { registrationWords } from './registration-words'

/**
 * Offers to keep what a guest did on this device: what the server knows by its cookie, and, where scripts run, what the
 * browser holds, which goes along in a hidden field. Draws nothing when there is nothing to keep.
 */
export function KeepDeviceWork({ lessons, isTicked }: { lessons: number; isTicked: boolean }) {
  const words = useWords(registrationWords)
  const field = useRef<HTMLInputElement>(null)
  const [held, setHeld] = useState({ lessons, answers: 0, runs: 0 })

  useEffect(() => {
    const found = countDeviceWork()
    setHeld({ ...found, lessons: Math.max(lessons, found.lessons) })
  }, [lessons])

  const isAnything = held.lessons + held.answers + held.runs > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs as soon as the field stands there
  useEffect(() => {
    const fill = () => {
      // Left empty, the field says that no script ran, and that the browser may hold work that did not come along.
      if (field.current) field.current.value = readDeviceWork() ?? '{}'
    }
    fill()
    // Another window may have added work since this page was opened.
    const form = field.current?.form
    form?.addEventListener('submit', fill)
    return () => form?.removeEventListener('submit', fill)
  }, [isAnything])

  if (!isAnything) return null
  return (
    <>
      {/* No value of React's own: each drawing would put it back. */}
      <input type="hidden" name="deviceWork" ref={field} />
      <Choice name="keep" value="1" defaultChecked={isTicked} label={words.keep} hint={words.kept(held)} />
    </>
  )
}
