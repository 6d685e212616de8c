import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { pasteWords } from './paste-words'

/**
 * A box to paste into. With script the clipboard's own page goes along in a hidden field, so that headings and lists are kept; without
 * it the words alone are sent.
 */
export function PasteBox({ action, error }: { action: string; error: string | undefined }) {
  const words = useWords(pasteWords)
  const page = useRef<HTMLInputElement>(null)
  const keepPage = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const field = page.current
    const isEmpty = event.currentTarget.value.trim() === ''
    if (field) field.value = isEmpty ? event.clipboardData.getData('text/html') : ''
  }
  const forgetPage = (event: KeyboardEvent) => {
    // Whoever goes on typing means what stands in the box.
    const isTyping = !event.ctrlKey && !event.metaKey && (event.key.length === 1 || event.key === 'Backspace')
    if (isTyping && page.current) page.current.value = ''
  }
  return (
    <form method="post" action={action} encType="multipart/form-data" className="media-form">
      <h2>{words.pasteTitle}</h2>
      <input type="hidden" name="trang" ref={page} />
      <Field id="chu" label={words.paste} hint={words.pasteHint} error={error}>
        {(ties) => (
          <textarea
            {...ties}
            id="chu"
            name="chu"
            rows={6}
            className="text-input"
            onPaste={keepPage}
            onKeyDown={forgetPage}
          />
        )}
      </Field>
      <p className="acts">
        <button type="submit" className="btn line">
          {words.review}
        </button>
      </p>
    </form>
  )
}
