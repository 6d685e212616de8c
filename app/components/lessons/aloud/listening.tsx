import { type RefObject, useEffect, useRef, useState } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useLocale, useWords } from '~/ui/words'
import { lessonWords } from '../lesson-words'
import { ListenDock } from './listen-dock'
import { listenWords } from './listen-words'
import { useFocusKept } from './use-focus-kept'
import { useListening } from './use-listening'
import { useVoiceHelp } from './use-voice-help'

export type ListeningProps = {
  revision: string
  /** What was pressed before or meanwhile: a question to read, or the lesson; a new object for each press. */
  wanted: { part: Element | null } | null
}

/** The button in a lesson's head that reads it aloud, and the controls that stay at hand while it does. */
export function Listening({ revision, wanted }: ListeningProps) {
  const words = { ...useWords(lessonWords), ...useWords(listenWords) }
  const locale = useLocale()
  const box = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { state, hasListened, listen, listenHere, listenTo, press } = useListening(box, revision)
  const { phase, place, told } = state
  const isAway = useIsAway(button)
  const Help = useVoiceHelp(told === 'no-voice')
  const isOn = phase === 'reading' || phase === 'paused'
  const label = {
    quiet: place > 0 ? words.goOn : words.listen,
    waiting: words.listenWaiting,
    reading: words.pause,
    paused: words.resume,
  }[phase]

  const toggle = (begin: () => void) => () => {
    if (phase === 'quiet') begin()
    else press({ kind: phase === 'paused' ? 'resume' : 'pause' })
  }

  const begin = useRef<(part: Element | null) => void>(() => {})
  begin.current = (part) => (part ? listenTo(part) : listen('place'))
  useEffect(() => {
    if (!wanted) return
    if (!wanted.part) button.current?.focus({ preventScroll: true }) // the button that was pressed gave way to this one
    begin.current(wanted.part)
  }, [wanted])
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
          className={isOn ? `btn listen-${phase}` : 'btn'}
          onClick={toggle(() => listen('place'))}
        >
          {!isOn && <Drawing name="speaker" className="ic" />}
          {label}
        </button>
        {phase === 'quiet' && place > 0 && (
          <button type="button" className="text-button" onClick={() => listen('start')}>
            {words.fromStart}
          </button>
        )}
        <p role="status" className="vh">
          {told && words.told[told]}
        </p>
        {(isOn || (isAway && hasListened)) && (
          <ListenDock state={state} press={press} toggle={toggle(listenHere)} />
        )}
      </section>
      {Help && (
        <Help
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
