import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import type { Locale } from '~/lib/locale'
import { useLocale } from '~/ui/words'
import { fetchQuestions } from './fetch-questions'
import type { Typed } from './fields-props'
import { QuestionCard, type QuestionCardProps } from './question-card'

/** A question's place in a lesson; the question itself is fetched when it is needed. */
export type QuestionPlace = Omit<QuestionCardProps, 'question' | 'typed' | 'given'> & { questionId: string }

/** On the server: draws a card that nobody has answered, from memory where it can. In the browser: nothing. */
export const CardDrawingContext = createContext<((place: QuestionPlace, locale: Locale) => string) | null>(
  null,
)

type Given = NonNullable<QuestionCardProps['given']> & { question: PresentedQuestion }

/**
 * Holds a question in a lesson. The server sends it as a plain form, which works by itself; in the browser it comes to
 * life when the reader gets near, so that opening a lesson costs a cheap phone nothing for questions further down.
 */
export function QuestionSlot({ place, given }: { place: QuestionPlace; given?: Given | undefined }) {
  const id = `cau-${place.questionId.split('.').at(-1)}`
  const locale = useLocale()
  const draw = useContext(CardDrawingContext)
  const slot = useRef<HTMLDivElement>(null)
  const typed = useRef<Typed>({})
  const [question, setQuestion] = useState<PresentedQuestion | undefined>(given?.question)
  // Read once: a second reading would find what extensions changed in it, and put it in place of what is being filled in.
  const [plain] = useState(() => (given ? '' : draw ? draw(place, locale) : standing(id)))

  useEffect(() => {
    const element = slot.current
    if (question || !element) return
    const comeAlive = async () => {
      const questions = await fetchQuestions(place.revision)
      typed.current = typedIn(element.querySelector('form'))
      setQuestion(questions?.find((each) => each.id === place.questionId))
      if (!questions) window.addEventListener('online', comeAlive, { once: true })
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        void comeAlive()
      },
      { rootMargin: '75% 0px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      window.removeEventListener('online', comeAlive)
    }
  }, [question, place.revision, place.questionId])

  if (question) {
    return (
      <div id={id} className="slot">
        <QuestionCard {...place} question={question} given={given} typed={typed.current} />
      </div>
    )
  }
  return (
    <div
      id={id}
      ref={slot}
      className="slot"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from the same card
      dangerouslySetInnerHTML={{ __html: plain }}
    />
  )
}

function standing(id: string): string {
  return typeof document === 'undefined' ? '' : (document.getElementById(id)?.innerHTML ?? '')
}

/** What was chosen in the plain form before it came to life. */
function typedIn(form: HTMLFormElement | null): Typed {
  const typed: Typed = {}
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (!/^(answer$|item-|left-)/.test(name) || typeof value !== 'string' || value === '') continue
    const before = typed[name]
    typed[name] = before === undefined ? value : [before, value].flat()
  }
  return typed
}
