import { type FormEvent, useState } from 'react'
import { exampleAfter, exampleDay } from '~/domain/mastery/example-learner'
import { exampleSteps } from '~/domain/mastery/example-steps'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { historyPage } from '../history-page'
import { ExampleButtons } from './example-buttons'
import { ExampleHistory } from './example-history'
import { ExampleStanding } from './example-standing'
import { exampleWords } from './example-words'

/**
 * A learner who never was, and what the reader makes happen to her. Told by letters in the address: with JavaScript the level is
 * worked out here, without it the server does the same.
 */
export function Example({ told }: { told: string }) {
  const words = useWords(exampleWords)
  const [text, setText] = useState(told)
  const read = exampleSteps(text)
  const example = exampleAfter('refusal' in read ? [] : read.steps)
  const { standing, trace, points, now } = example
  const history = historyPage(trace, points, 1, { at: now, probability: standing.probability })

  const tell = (event: FormEvent) => {
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    setText(submitter.value)
    window.history.replaceState(window.history.state, '', `?chuoi=${submitter.value}`)
  }
  return (
    <section id="vi-du" className="example" aria-labelledby="vi-du-ten">
      <h2 id="vi-du-ten">{words.title}</h2>
      <p>{words.intro}</p>
      {'refusal' in read && <Notice sign="info">{words.refused[read.refusal]}</Notice>}
      <div className="example-parts">
        <div aria-live="polite">
          <ExampleStanding standing={standing} rights={example.rights} day={exampleDay(now)} />
        </div>
        <form method="get" action="/muc-thanh-thao#vi-du" aria-label={words.acts} onSubmit={tell}>
          <ExampleButtons text={'refusal' in read ? '' : text} />
        </form>
        {points.length > 0 && <ExampleHistory history={history} all={points.length} />}
      </div>
    </section>
  )
}
