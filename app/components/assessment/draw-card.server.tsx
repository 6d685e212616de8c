import { renderToStaticMarkup } from 'react-dom/server'
import { type Locale, LocaleContext } from '~/ui/words'
import { QuestionCard, type QuestionCardProps } from './question-card'

const MOST = 5_000
const EVIDENCE = 'evidence-id-goes-here'
const drawn = new Map<string, string>()

/** The HTML of a card that nobody has answered yet: the same for everybody but for the id of the evidence to come. */
export function drawCard(props: QuestionCardProps, locale: Locale): string {
  const key = [props.revision, props.question.id, props.number, props.action, props.isDone, locale].join(' ')
  const html = drawn.get(key) ?? drawOnce(key, props, locale)
  return html.replace(EVIDENCE, props.evidenceId)
}

function drawOnce(key: string, props: QuestionCardProps, locale: Locale): string {
  const html = renderToStaticMarkup(
    <LocaleContext.Provider value={locale}>
      <QuestionCard {...props} evidenceId={EVIDENCE} />
    </LocaleContext.Provider>,
  )
  if (drawn.size >= MOST) drawn.clear()
  drawn.set(key, html)
  return html
}
