import { type RefObject, useEffect, useRef, useState } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useLocale, useWords } from '~/ui/words'
import { ListenDock } from './listen-dock'
import { listenWords } from './listen-words'
import { useFocusKept } from './use-focus-kept'
import { useListenButtons } from './use-listen-buttons'
import { useListening } from './use-listening'
import { VoiceHelp } from './voice-help'

/** The button in a lesson's head that reads it aloud, and the controls that stay at hand while it does. */
export function Listening({ revision }: { revision: string }) {
  const words = useWords(listenWords)
  const locale = useLocale()
  const box = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { state, hasListened, listen, listenHere, listenTo, press } = useListening(box, revision)
  const { phase, place, told } = state
  const isAway = useIsAway(button)
  const hasDock = phase === 'reading' || phase === 'paused' || (isAway && hasListened)

  const toggle = (begin: () => void) => () => {
    if (phase === 'quiet') begin()
    else press({ kind: phase === 'paused' ? 'resume' : 'pause' })
  }

  useListenButtons(listenTo)
  const keepFocus = useFocusKept(phase === 'quiet', () =>
    (box.current?.querySelector<HTMLElement>('.listen-dock .btn') ?? button.current)?.focus({
      preventScroll: true,
    }),
  )

  return (
    <>
      <section ref={box} className="listen" aria-label={words.title} lang={locale} {...keepFocus}>
        <button
          ref={button}
          type="button"
          className={phase === 'quiet' || phase === 'waiting' ? 'btn' : `btn listen-${phase}`}
          onClick={toggle(() => listen('place'))}
        >
          {(phase === 'quiet' || phase === 'waiting') && <Drawing name="speaker" className="ic" />}
          {phase === 'quiet' ? (place > 0 ? words.goOn : words.listen) : labelOf(phase, words)}
        </button>
        {phase === 'quiet' && place > 0 && (
          <button type="button" className="text-button" onClick={() => listen('start')}>
            {words.fromStart}
          </button>
        )}
        <p role="status" className="vh">
          {told && told !== 'no-voice' && words.told[told]}
        </p>
        {hasDock && <ListenDock state={state} press={press} toggle={toggle(listenHere)} />}
      </section>
      {told === 'no-voice' && (
        <VoiceHelp
          isFocused
          onClose={() => {
            press({ kind: 'seen' })
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function labelOf(phase: 'waiting' | 'reading' | 'paused', words: (typeof listenWords)['vi']): string {
  return { waiting: words.waiting, reading: words.pause, paused: words.resume }[phase]
}

/** Whether this has been scrolled out of the window. */
function useIsAway(target: RefObject<Element>): boolean {
  const [isAway, setIsAway] = useState(false)
  useEffect(() => {
    if (!target.current) return
    const observer = new IntersectionObserver((entries) => setIsAway(!entries.at(-1)?.isIntersecting))
    observer.observe(target.current)
    return () => observer.disconnect()
  }, [target])
  return isAway
}
