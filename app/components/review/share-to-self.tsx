import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/ui/words'
import { reminderWords } from './reminder-words'

/**
 * Words with the page's address, to be sent to oneself. Where the device can share, it is asked to; else the words are copied;
 * without scripts they stand there to be selected. Nothing is loaded from anywhere.
 */
export function ShareToSelf({ text }: { text: string }) {
  const words = useWords(reminderWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const [can, setCan] = useState<{ share: boolean } | null>(null)
  const [told, setTold] = useState('')
  useEffect(() => setCan({ share: typeof navigator.share === 'function' }), [])

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setTold(words.copied)
    } catch {
      setTold(words.selectYourself) // no clipboard without a secure connection
    }
  }

  return (
    <div className="flow">
      <p>{words.zaloText}</p>
      <p className="form-field">
        <label htmlFor="cau-gui">{words.message}</label>
        <textarea className="text-input" id="cau-gui" ref={field} rows={3} readOnly value={text} />
      </p>
      {can && (
        <div className="acts">
          {can.share && (
            <button
              type="button"
              className="btn"
              // Closing the device's own choice is no mistake.
              onClick={() => void navigator.share({ text }).catch(() => undefined)}
            >
              {words.share}
            </button>
          )}
          <button type="button" className={can.share ? 'btn line' : 'btn'} onClick={() => void copy()}>
            {words.copy}
          </button>
        </div>
      )}
      <p role="status">{told}</p>
    </div>
  )
}
