import { useId, useState } from 'react'
import type { ShownPart } from '~/domain/practice/view-screen'
import { grouped } from '../grouped'
import { usePhone } from '../phone-context'
import { phoneWords } from '../phone-words'
import { TypedInput } from '../typed-input'

const KEYBOARD = { digits: 'numeric', money: 'numeric', search: 'search', address: 'url' } as const

export function FieldPart({ part }: { part: ShownPart<'field'> }) {
  const id = useId()
  const { isReady } = usePhone()
  const [typed, setTyped] = useState(part.kept.text ?? '')
  const [isShown, setIsShown] = useState(false)
  const { input } = part
  return (
    <div className="ph-field">
      <label htmlFor={id}>{part.label}</label>
      {part.note && <p id={`${id}-note`}>{part.note}</p>}
      {input === 'money' && (isReady || typed) && <p className="ph-money">{grouped(typed)}</p>}
      <div className="ph-typing">
        <TypedInput
          field={part}
          id={id}
          note={part.note ? `${id}-note` : undefined}
          isLong={input === 'message'}
          className={input === 'password' && !isShown ? 'is-secret' : undefined}
          inputMode={input in KEYBOARD ? KEYBOARD[input as keyof typeof KEYBOARD] : undefined}
          placeholder={part.placeholder}
          onTyped={setTyped}
        />
        {input === 'password' && isReady && (
          <button
            type="button"
            className="ph-show"
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? phoneWords.hide : phoneWords.show}
          </button>
        )}
      </div>
    </div>
  )
}
