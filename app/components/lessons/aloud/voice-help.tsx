import { useEffect, useRef } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { voiceHelpWords } from './voice-help-words'

export type VoiceHelpProps = { isFocused?: boolean; onClose: () => void }

/** Says that the device has no Vietnamese voice, and how to get one. */
export function VoiceHelp({ isFocused, onClose }: VoiceHelpProps) {
  const words = useWords(voiceHelpWords)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isFocused) box.current?.focus()
  }, [isFocused])
  return (
    <section ref={box} tabIndex={-1} className="aside note listen-help" aria-label={words.title}>
      <Drawing name="speaker" className="ic" />
      <h2>{words.title}</h2>
      <div className="flow">
        <p>{words.text}</p>
        <dl>
          {words.ways.map(({ device, way }) => (
            <div key={device}>
              <dt>{device}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
        <p>{words.end}</p>
        <button type="button" className="btn line" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}
