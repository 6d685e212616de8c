import { useId, useState } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { grouped } from '../grouped'
import { Keys } from '../keys'
import { usePhone } from '../phone-context'
import { phoneWords } from '../phone-words'
import { TypedInput } from '../typed-input'

export function KeypadPart({ part }: { part: ShownPart<'keypad'> }) {
  const id = useId()
  const { isReady, isLive } = usePhone()
  const [typed, setTyped] = useState(part.kept.text ?? '')
  const isPin = part.input === 'pin'
  const hasKeys = isReady && isLive
  return (
    <div className={hasKeys ? 'ph-field is-keypad has-keys' : 'ph-field is-keypad'}>
      <label htmlFor={id}>{part.label}</label>
      {part.note && <p id={`${id}-note`}>{part.note}</p>}
      <div className={part.input === 'phone' ? undefined : 'ph-laid-over'}>
        {part.input === 'money' && (isReady || typed) && <p className="ph-money">{grouped(typed)}</p>}
        {isPin && (isReady || typed) && (
          <p className="ph-dots">
            {Array.from({ length: part.length }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
              <i key={at} className={at < typed.length ? 'is-full' : undefined} />
            ))}
            <span className="vh">{phoneWords.digitsOf(typed.length, part.length)}</span>
          </p>
        )}
        <TypedInput
          field={part}
          id={id}
          note={part.note ? `${id}-note` : undefined}
          className={isPin ? 'is-secret' : undefined}
          maxLength={part.length}
          // The phone's own keys are there then; the real keyboard stays away, one with keys still writes.
          inputMode={hasKeys ? 'none' : 'numeric'}
          onTyped={setTyped}
        />
      </div>
      {hasKeys && <Keys inputId={id} length={part.length} />}
    </div>
  )
}
