import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { type Locale, useLocale } from '~/ui/words'
import type { Typed } from './answer-fields'
import { QuestionCard, type QuestionCardProps } from './question-card'

/** On the server: draws a card that nobody has answered, from memory where it can. In the browser: nothing. */
export const CardDrawingContext = createContext<
  ((props: QuestionCardProps, locale: Locale) => string) | null
>(null)

/**
 * A question's place in a lesson. The server sends it as a plain form, which works by itself; in the browser it comes to
 * life when the reader gets near, so that opening a lesson costs a cheap phone nothing for questions further down.
 */
export function QuestionSlot(props: QuestionCardProps) {
  const id = `cau-${props.question.id.split('.').at(-1)}`
  const locale = useLocale()
  const draw = useContext(CardDrawingContext)
  const place = useRef<HTMLDivElement>(null)
  const typed = useRef<Typed>({})
  const [isLive, setIsLive] = useState(() => Boolean(props.given) || !isStanding(id))

  useEffect(() => {
    const element = place.current
    if (isLive || !element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        typed.current = typedIn(element.querySelector('form'))
        setIsLive(true)
      },
      { rootMargin: '50% 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isLive])

  if (isLive) {
    return (
      <div id={id} className="slot">
        <QuestionCard {...props} typed={typed.current} />
      </div>
    )
  }
  return (
    <div
      id={id}
      ref={place}
      className="slot"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from the same card
      dangerouslySetInnerHTML={{
        __html: draw ? draw(props, locale) : (document.getElementById(id)?.innerHTML ?? ''),
      }}
    />
  )
}

/** True on the server, and in the browser for what the server has drawn. */
function isStanding(id: string): boolean {
  return typeof document === 'undefined' || document.getElementById(id) !== null
}

function typedIn(form: HTMLFormElement | null): Typed {
  const typed: Typed = {}
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (!/^(answer$|item-|left-)/.test(name) || typeof value !== 'string' || value === '') continue
    const before = typed[name]
    typed[name] = before === undefined ? value : [before, value].flat()
  }
  return typed
}
