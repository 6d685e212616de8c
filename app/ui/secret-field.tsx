import { useEffect, useRef, useState } from 'react'
import { Field, type FieldText } from './field'

type SecretWords = {
  show: string
  hide: string
  showLong: string
  hideLong: string
  isShown: string
  isHidden: string
}

type SecretFieldProps = FieldText & {
  name: string
  /** 'off' on a device that several people use. */
  autoComplete: 'current-password' | 'new-password' | 'off'
  words: SecretWords
}

/** A password: hidden while typing, with a button that shows it once the page can do so. Never filled in by the server. */
export function SecretField({ name, autoComplete, words, ...text }: SecretFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isReady, setIsReady] = useState(false)
  const [isShown, setIsShown] = useState<boolean | null>(null)

  useEffect(() => {
    setIsReady(true)
    // Sent as plain text, a browser would offer it among the suggestions of the next form.
    const hide = () => {
      if (input.current) input.current.type = 'password'
      setIsShown(null)
    }
    const form = input.current?.form
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])

  return (
    <Field id={name} {...text}>
      {(ties) => (
        <div className="secret">
          <input
            {...ties}
            ref={input}
            className="text-input"
            id={name}
            name={name}
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
          <button
            type="button"
            className={isReady ? 'secret-switch' : 'secret-switch is-waiting'}
            aria-label={isShown ? words.hideLong : words.showLong}
            aria-controls={name}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? words.hide : words.show}
          </button>
          <span className="vh" role="status">
            {isShown === null ? '' : isShown ? words.isShown : words.isHidden}
          </span>
        </div>
      )}
    </Field>
  )
}
