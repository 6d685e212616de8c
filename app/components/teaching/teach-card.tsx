import type { ReactNode } from 'react'
import type { TeachCard as Teach } from '~/domain/lessons/lesson-schema'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { paperWords } from './paper-words'

type Props = {
  number: string
  title: string
  teach: Teach
  /** Beside the title: the code that leads to the lesson. */
  side?: ReactNode
}

/** What a member of a team holds in the hand beside a resident. */
export function TeachCard({ number, title, teach, side }: Props) {
  return (
    <article className="teach-card" lang="vi">
      <header className="teach-head">
        <div>
          <p className="teach-kind">
            <Plate>{number}</Plate> {paperWords.card}
          </p>
          <h1>{title}</h1>
        </div>
        {side}
      </header>
      <section aria-labelledby="noi">
        <h2 id="noi">
          <Drawing name="speaker" className="ic" />
          {paperWords.say}
        </h2>
        <ol className="say-aloud">
          {teach.say.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="tu-lam">
        <h2 id="tu-lam">
          <Drawing name="phone" className="ic" />
          {paperWords.handsOn}
        </h2>
        <ol className="hands-on">
          {teach.handsOn.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ol>
      </section>
      <section className="never" aria-labelledby="khong">
        <h2 id="khong">
          <Drawing name="hand" className="ic" />
          {paperWords.never}
        </h2>
        <ul>
          {teach.never.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="hoi">
        <h2 id="hoi">
          <Drawing name="check" className="ic" />
          {paperWords.ask}
        </h2>
        <ul className="ask-back">
          {teach.ask.map(({ question, listenFor }) => (
            <li key={question}>
              <b>{question}</b>
              <p>
                <i>{paperWords.listenFor}</i> {listenFor}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
