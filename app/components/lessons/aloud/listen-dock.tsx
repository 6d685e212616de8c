import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { lessonWords } from '../lesson-words'
import { listenWords } from './listen-words'
import { type ListeningEvent, type ListeningState, RATES, type Speed } from './listening-state'

const SPEEDS = Object.keys(RATES) as Speed[]

type Props = {
  state: ListeningState
  press: (event: ListeningEvent) => void
  /** The big button: listens from here, pauses, or goes on. */
  toggle: () => void
}

/** The controls at the lower edge of the window: all of them while reading, else the button alone. */
export function ListenDock({ state, press, toggle }: Props) {
  const words = { ...useWords(lessonWords), ...useWords(listenWords) }
  const { phase, at, count, speed, told } = state
  if (phase === 'quiet' || phase === 'waiting')
    return (
      <div className="listen-dock is-quiet">
        <button type="button" className="btn" onClick={toggle}>
          <Drawing name="speaker" className="ic" />
          {phase === 'waiting' ? words.listenWaiting : words.fromHere}
        </button>
      </div>
    )
  return (
    <div className="listen-dock">
      <progress value={at + 1} max={count} aria-label={words.progress} />
      <div className="wrap">
        {told === 'broken' && <p className="listen-told">{words.told.broken}</p>}
        <div className="listen-moves">
          <button type="button" className="btn line" onClick={() => press({ kind: 'previous' })}>
            {words.previous}
          </button>
          <button type="button" className={`btn listen-${phase}`} onClick={toggle}>
            {phase === 'reading' ? words.pause : words.resume}
          </button>
          <button type="button" className="btn line" onClick={() => press({ kind: 'next' })}>
            {words.next}
          </button>
        </div>
        <p className="small listen-at">{words.at(at + 1, count)}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo */}
        <div className="size" role="group" aria-label={words.speed}>
          {SPEEDS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === speed}
              onClick={() => press({ kind: 'speed', speed: name })}
            >
              {words.speeds[name]}
            </button>
          ))}
        </div>
        <button type="button" className="text-button" onClick={() => press({ kind: 'stop' })}>
          {words.stop}
        </button>
      </div>
    </div>
  )
}
