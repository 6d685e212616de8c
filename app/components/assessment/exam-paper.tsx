import { useEffect, useRef, useState } from 'react'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { formatTime } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { AnswerFields } from './answer-fields'
import { ExamTimer } from './exam-timer'
import { examWords } from './exam-words'
import type { Typed } from './fields-props'
import { useExamSaving } from './use-exam-saving'

export type ExamPaperProps = {
  title: string
  address: string
  saveKey: string
  secondsLeft: number
  expiresAt: Date
  questions: { position: number; question: PresentedQuestion; typed: Typed }[]
  told: { saved: number; incomplete: string | null }
}

/** The paper. With JavaScript one question at a time, each saved as it is answered; without, one long form. */
export function ExamPaper({
  title,
  address,
  saveKey,
  secondsLeft,
  expiresAt,
  questions,
  told,
}: ExamPaperProps) {
  const words = useWords(examWords)
  const form = useRef<HTMLFormElement>(null)
  const [isLive, setIsLive] = useState(false)
  const [at, setAt] = useState(0)
  const all = questions.length
  const shown = questions[at]?.position ?? null
  const { answered, status, noteChange, holdOffline } = useExamSaving({ form, address, questions, shown })
  useEffect(() => setIsLive(true), [])
  const isReview = at === all

  function goTo(next: number) {
    setAt(next)
    requestAnimationFrame(() =>
      document.getElementById(next === all ? 'nop-bai' : `cau-${next + 1}`)?.focus(),
    )
  }

  return (
    <form
      ref={form}
      method="post"
      action={`${address}/nop`}
      className="paper flow"
      onChange={noteChange}
      onClick={noteChange}
      onSubmit={holdOffline}
      // Enter in a field saves, it never hands in.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      <input type="hidden" name="saveKey" value={saveKey} />
      <h1>{words.title(title)}</h1>
      <div className="paper-bar">
        <ExamTimer
          secondsLeft={secondsLeft}
          onEnd={() => form.current?.requestSubmit()}
          fallback={words.until(formatTime(expiresAt))}
        />
        <p role="status" className="small">
          {status === 'idle' ? toldText(told, words) : words[status]}
          {status === 'sessionOver' && (
            <>
              {' '}
              <a href={`/dang-nhap?ve=${encodeURIComponent(address)}&ly-do=het-phien`}>{words.signIn}</a>
            </>
          )}
        </p>
      </div>
      {isLive && (
        <ol className="jumps">
          {questions.map(({ position }, index) => (
            <li key={position}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                aria-label={words.jump(position, answered.has(position))}
                onClick={() => goTo(index)}
              >
                <Drawing name={answered.has(position) ? 'window-lit' : 'window-dim'} />
                {position}
              </button>
            </li>
          ))}
        </ol>
      )}
      {questions.map(({ position, question, typed }, index) => (
        <fieldset
          key={position}
          className="q"
          id={`cau-${position}`}
          tabIndex={-1}
          hidden={isLive && index !== at}
        >
          <legend>
            <span className="q-number">{words.question(position, all)}</span>
            {question.prompt}
          </legend>
          <AnswerFields question={question} prefix={examFieldPrefix(position)} typed={typed} />
        </fieldset>
      ))}
      {isLive && !isReview && (
        <div className="acts">
          {at > 0 && (
            <button type="button" className="btn line" onClick={() => goTo(at - 1)}>
              {words.previous}
            </button>
          )}
          <button type="button" className="btn" onClick={() => goTo(at + 1)}>
            {at + 1 === all ? words.toReview : words.next}
          </button>
        </div>
      )}
      <section id="nop-bai" tabIndex={-1} className="note flow" hidden={isLive && !isReview}>
        <h2>{words.reviewTitle}</h2>
        {isLive && <p>{words.answered(answered.size, all)}</p>}
        <p>{words.unanswered}</p>
        <p className="acts">
          <button type="submit" className="btn big">
            {words.submit}
          </button>
          {!isLive && (
            <button type="submit" className="btn line" formAction={`${address}/tra-loi`}>
              {words.save}
            </button>
          )}
        </p>
      </section>
    </form>
  )
}

function toldText(told: ExamPaperProps['told'], words: (typeof examWords)['vi']): string {
  const parts = [
    told.saved > 0 ? words.savedAll(told.saved) : '',
    told.incomplete ? words.incomplete(told.incomplete) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
