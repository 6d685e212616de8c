import { useLocation, useRouteLoaderData } from '@remix-run/react'
import { type MouseEvent, useEffect, useState } from 'react'
import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

const SIGNS = ['A', 'A+', 'A++']

/** Three sizes of text; the choice is remembered on this device and works without JavaScript. */
export function TextSizeSwitch() {
  const { pathname, search } = useLocation()
  const here = pathname + search
  const root = useRouteLoaderData('root') as { textSize?: number } | undefined
  const current = root?.textSize ?? 1
  const words = useWords(shellWords)
  const [size, setSize] = useState(current)
  useEffect(() => {
    // Several switches stand in a page; whichever is pressed, all of them show it.
    const page = document.documentElement
    const observer = new MutationObserver(() => setSize(Number(page.dataset.text)))
    observer.observe(page, { attributeFilter: ['data-text'] })
    return () => observer.disconnect()
  }, [])
  const choose = (event: MouseEvent, next: number) => {
    event.preventDefault()
    document.documentElement.dataset.text = String(next)
    const body = new URLSearchParams({ co: String(next), ve: here })
    void fetch('/tuy-chon/co-chu', { method: 'POST', body, redirect: 'manual' }).catch(() => undefined)
  }
  return (
    <form method="post" action="/tuy-chon/co-chu">
      <input type="hidden" name="ve" value={here} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more box to undo */}
      <div className="size" role="group" aria-label={words.textSize}>
        {SIGNS.map((sign, at) => (
          <button
            key={sign}
            type="submit"
            name="co"
            value={at + 1}
            aria-pressed={size === at + 1}
            aria-label={`${sign}: ${words.textSizeNames[at]}`}
            onClick={(event) => choose(event, at + 1)}
          >
            {sign}
          </button>
        ))}
      </div>
    </form>
  )
}
