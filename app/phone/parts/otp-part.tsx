import { useId } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { Countdown } from '../countdown'
import { TypedInput } from '../typed-input'

export function OtpPart({ part }: { part: ShownPart<'otp'> }) {
  const id = useId()
  return (
    <div className="ph-field">
      <label htmlFor={id}>{part.label}</label>
      {part.note && <p id={`${id}-note`}>{part.note}</p>}
      <TypedInput
        field={part}
        id={id}
        note={part.note ? `${id}-note` : undefined}
        className={`ph-code of-${part.length}`}
        maxLength={part.length}
        inputMode="numeric"
      />
      {part.seconds && (
        <p className="ph-left">
          <Countdown seconds={part.seconds} />
        </p>
      )}
    </div>
  )
}
