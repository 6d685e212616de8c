import { type HTMLAttributes, useEffect, useRef } from 'react'
import type { Kept } from '~/domain/practice/view-screen'
import { usePhone } from './phone-context'

type TypedInputProps = {
  field: { id: string; kept: Kept }
  /** Of the element; the field's own id may stand on several phones of a page. */
  id: string
  note?: string | undefined
  isLong?: boolean
  maxLength?: number
  placeholder?: string | undefined
  className?: string | undefined
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  onTyped?: (text: string) => void
}

/** Browsers and password keepers leave such a field alone: nothing of anybody's own belongs in it. */
const UNFILLED = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
}

/** What is typed into. The browser keeps it, so that it is also sent without scripts; a run that begins anew empties it. */
export function TypedInput({ field, id, note, isLong, onTyped, className, ...rest }: TypedInputProps) {
  const { isLive, spot, spotNote } = usePhone()
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const text = field.kept.text ?? ''
  const isNew = useRef(true)
  useEffect(() => {
    const input = element.current
    const wasTypedBeforeScripts = isNew.current
    isNew.current = false
    if (!input || input.value === text) return
    if (wasTypedBeforeScripts) input.dispatchEvent(new Event('input', { bubbles: true }))
    else {
      input.value = text
      onTyped?.(text)
    }
  }, [text, onTyped])
  const isSpot = spot === field.id
  const props = {
    ...UNFILLED,
    ...rest,
    ref: element,
    id,
    name: `o.${field.id}`,
    defaultValue: text,
    disabled: !isLive,
    className: [className, isSpot && 'is-spot'].filter(Boolean).join(' ') || undefined,
    'aria-describedby': [note, isSpot && spotNote].filter(Boolean).join(' ') || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onTyped?.(event.currentTarget.value),
  }
  return isLong ? <textarea rows={3} {...props} /> : <input type="text" {...props} />
}
