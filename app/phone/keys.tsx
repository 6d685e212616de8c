import { phoneWords } from './phone-words'

/** Large digits that write into the input as a keyboard would, so that the page hears of it in the same way. */
export function Keys({ inputId, length }: { inputId: string; length: number }) {
  const write = (change: (text: string) => string) => {
    const input = document.getElementById(inputId)
    if (!(input instanceof HTMLInputElement)) return
    input.value = change(input.value).slice(0, length)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const digit = (key: string) => (
    <button key={key} type="button" onClick={() => write((text) => text + key)}>
      {key}
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo
    <div className="ph-keys" role="group" aria-label={phoneWords.keypad}>
      {[...'123456789'].map(digit)}
      <button type="button" aria-label={phoneWords.eraseAll} onClick={() => write(() => '')}>
        C
      </button>
      {digit('0')}
      <button
        type="button"
        aria-label={phoneWords.eraseOne}
        onClick={() => write((text) => text.slice(0, -1))}
      >
        <svg viewBox="0 0 32 24" aria-hidden="true" focusable="false">
          <path d="M10 3h18v18H10L2 12zM15 8.500l7 7M22 8.500l-7 7" />
        </svg>
      </button>
    </div>
  )
}
