import { phoneWords } from './phone-words'

/** The phone's top line: the time, and signs of signal and battery for the look of it. */
export function StatusBar({ clock }: { clock: string }) {
  return (
    <p className="ph-status">
      <span>
        <span className="vh">{phoneWords.clock} </span>
        {clock}
      </span>
      <svg viewBox="0 0 58 16" aria-hidden="true" focusable="false">
        <path d="M1 14v-3M6 14V8M11 14V5M16 14V2" />
        <path d="M30 3.500h22q2 0 2 2v5q0 2-2 2H30q-2 0-2-2v-5q0-2 2-2zM57 6.500v3" strokeWidth="1.5" />
        <path d="M31.500 8h13" strokeWidth="5" strokeLinecap="butt" />
      </svg>
    </p>
  )
}
