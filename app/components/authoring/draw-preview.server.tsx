import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { QuestionCard } from '~/components/assessment/question-card'
import { layOut } from '~/components/lessons/lay-out'
import { lessonWords } from '~/components/lessons/lesson-words'
import { TeachCard } from '~/components/teaching/teach-card'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import { presentQuestion } from '~/domain/assessment/present-question'
import type { PreviewedLesson } from '~/domain/authoring/lesson-work'
import type { Question } from '~/domain/lessons/question'
import type { Locale } from '~/lib/locale'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { LocaleContext } from '~/ui/words'
import { editorWords } from './editor-words'
import type { PreviewKind } from './preview-kind'

type Drawn = NonNullable<PreviewedLesson['drawn']>

/** A draft as HTML: the lesson as learners see it, its forms inert, or its teach card. Made by our own kit alone; drawn in another process, its drawings must be placed (placeDrawings). */
export function drawPreview(drawn: PreviewedLesson['drawn'], kind: PreviewKind, locale: Locale): string {
  const words = editorWords[locale]
  if (!drawn) return renderToStaticMarkup(<p className="lead">{words.notDrawn}</p>)
  if (kind === 'the') return drawCardOf(drawn, words.noCard)
  return drawLesson(drawn, locale)
}

function drawCardOf({ record }: Drawn, none: string): string {
  const { title, teach } = record
  return renderToStaticMarkup(
    teach ? <TeachCard number="…" title={title} teach={teach} /> : <p className="lead">{none}</p>,
  )
}

function drawLesson({ html, record, questions, practice }: Drawn, locale: Locale): string {
  const words = lessonWords[locale]
  const asked = questions.filter((question) => question.use === 'lesson')
  const { inPlace, atEnd } = layOut(
    record.parts,
    asked.map(({ id }) => id),
  )
  const card = (at: number) => {
    const question = asked[at]
    return question ? inert(cardOf(question, at + 1, locale)) : ''
  }
  const text = (at: number) => `<div class="text flow" lang="vi">${html[at] ?? ''}</div>`
  const parts = inPlace.map(({ kind, at }) => (kind === 'text' ? text(at) : card(at)))
  const head = drawn(
    locale,
    <header className="lesson-head">
      <Plate>…</Plate>
      <h1>{record.title}</h1>
      <p className="lead">{record.summary}</p>
      <p className="small">
        {words.aboutMinutes(record.minutes)} {words.questionCount(asked.length)}
      </p>
      <section className="goals" aria-labelledby="muc-tieu">
        <h2 id="muc-tieu">{words.objectives}</h2>
        <ul>
          {record.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </section>
    </header>,
  )
  const invitation = practice
    ? drawn(
        locale,
        <p className="preview-practice">
          <Drawing name="phone" className="ic" /> <b>{practice.title}</b> {editorWords[locale].practiceAfter}
        </p>,
      )
    : ''
  const end = atEnd.length
    ? `<section class="flow"><h2>${words.questionsTitle}</h2>${atEnd.map(card).join('')}</section>`
    : ''
  const sources = html.at(-1) ?? ''
  return `<article class="read" lang="vi">${head}${parts.join('')}${invitation}${end}${text(html.indexOf(sources))}</article>`
}

function drawn(locale: Locale, element: ReactNode): string {
  return renderToStaticMarkup(<LocaleContext.Provider value={locale}>{element}</LocaleContext.Provider>)
}

const MOST = 500
const cards = new Map<string, string>()

/** Remembered by what it shows: while somebody types in the text, the questions stay as they are. */
function cardOf(question: Question, number: number, locale: Locale): string {
  const key = `${locale} ${number} ${JSON.stringify(question)}`
  const known = cards.get(key)
  if (known !== undefined) return known
  const html = drawn(
    locale,
    <QuestionCard
      question={presentQuestion(question, lessonSeed(question.id))}
      {...{ number, revision: '', action: '', evidenceId: '', isDone: false, isGuest: true }}
    />,
  )
  if (cards.size >= MOST) cards.delete(cards.keys().next().value ?? '')
  cards.set(key, html)
  return html
}

/** A form that cannot be sent. */
function inert(html: string): string {
  return html
    .replace('<form class="q" method="post" action="">', '<div class="q">')
    .replace('</form>', '</div>')
    .replaceAll('type="submit"', 'type="button"')
}
