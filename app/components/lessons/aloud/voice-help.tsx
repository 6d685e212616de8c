import { useEffect, useRef } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { listenWords } from './listen-words'

/** Says that the device has no Vietnamese voice, and how to get one. */
export function VoiceHelp({ isFocused, onClose }: { isFocused?: boolean; onClose: () => void }) {
  const words = useWords(listenWords)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isFocused) box.current?.focus()
  }, [isFocused])
  return (
    <section ref={box} tabIndex={-1} className="aside note listen-help" aria-label={words.noVoiceTitle}>
      <Drawing name="speaker" className="ic" />
      <h2>{words.noVoiceTitle}</h2>
      <div className="flow">
        <p>{words.noVoiceText}</p>
        <dl>
          {words.noVoice.map(({ device, way }) => (
            <div key={device}>
              <dt>{device}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
        <p>{words.noVoiceEnd}</p>
        <button type="button" className="btn line" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}
