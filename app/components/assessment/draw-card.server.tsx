import { renderToStaticMarkup } from 'react-dom/server'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import type { Locale } from '~/lib/locale'
import { uuidV7 } from '~/lib/uuid-v7'
import { LocaleContext } from '~/ui/words'
import { QuestionCard } from './question-card'
import type { QuestionPlace } from './question-slot'

const MOST = 5_000
const EVIDENCE = 'evidence-id-goes-here'
const drawn = new Map<string, string>()
const presented = new Map<string, PresentedQuestion[]>()

/** Hands over the questions of a revision before its page is drawn, so that they need not travel through its data. */
export function keepPresented(revision: string, questions: PresentedQuestion[]): void {
  if (presented.size >= MOST) presented.clear()
  presented.set(revision, questions)
}

/** The HTML of a card that nobody has answered yet: the same for everybody but for the id of the evidence to come. */
export function drawCard(place: QuestionPlace, locale: Locale): string {
  const key = [place.revision, place.questionId, place.number, place.action, place.isDone, locale].join(' ')
  const html = drawn.get(key) ?? drawOnce(key, place, locale)
  return html.replace(EVIDENCE, uuidV7(Date.now()))
}

function drawOnce(key: string, place: QuestionPlace, locale: Locale): string {
  const question = presented.get(place.revision)?.find((each) => each.id === place.questionId)
  if (!question) return ''
  const html = renderToStaticMarkup(
    <LocaleContext.Provider value={locale}>
      <QuestionCard {...place} question={question} evidenceId={EVIDENCE} />
    </LocaleContext.Provider>,
  )
  if (drawn.size >= MOST) drawn.clear()
  drawn.set(key, html)
  return html
}
