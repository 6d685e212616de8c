import type { OpenQuestion } from '~/domain/assessment/open-question'
import { Drawing } from '~/ui/drawing/drawing'
import { paperWords } from './paper-words'

type Props = {
  open: OpenQuestion
  /** "Câu 3"; none on the class screen, which shows one question at a time. */
  at?: number
  /** Whether the key and the reasons are shown. */
  isOpen: boolean
}

/** A question for a pencil or a projector: letters to name, boxes to fill; opened, the key and why. */
export function PaperQuestion({ open, at, isOpen }: Props) {
  const { question, key, explain } = open
  const shown = isOpen ? key : []
  return (
    <div className={isOpen ? 'pq is-open' : 'pq'}>
      <h2 className="pq-prompt">
        {at !== undefined && <span className="pq-at">{paperWords.question(at)}.</span>} {question.prompt}
      </h2>
      {!isOpen && <p className="pq-how">{paperWords.how[question.kind]}</p>}
      <Parts open={open} shown={shown} isOpen={isOpen} />
      {isOpen && (
        <p className="pq-why">
          <b>{paperWords.why}:</b> {explain}
        </p>
      )}
    </div>
  )
}

function Parts({ open, shown, isOpen }: { open: OpenQuestion; shown: string[]; isOpen: boolean }) {
  const { question, whys } = open
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return (
        <ul className={`pq-options is-${question.kind}`}>
          {question.options.map((option) => {
            const isRight = shown.includes(option.id)
            const why = isOpen ? whys.find(({ id }) => id === option.id)?.why : undefined
            return (
              <li key={option.id} className={isRight ? 'is-right' : undefined}>
                <span className="letter">{letter(option.id)}</span>
                <span>
                  {option.text}
                  {isRight && (
                    <b className="pq-mark">
                      <Drawing name="check" className="ic" />
                      {paperWords.right}
                    </b>
                  )}
                  {why && <small>{why}</small>}
                </span>
              </li>
            )
          })}
        </ul>
      )
    case 'order':
      return (
        <ul className="pq-boxes">
          {question.items.map((item, i) => (
            <li key={item.id}>
              <span className="box">{shown[i]}</span>
              <span>{item.text}</span>
            </li>
          ))}
        </ul>
      )
    case 'match':
      return (
        <div className="pq-pairs">
          <ul className="pq-boxes">
            {question.lefts.map((left, i) => (
              <li key={left.id}>
                <span className="box">{shown[i] && letter(shown[i])}</span>
                <span>{left.text}</span>
              </li>
            ))}
          </ul>
          <ul className="pq-options">
            {question.rights.map((right) => (
              <li key={right.id}>
                <span className="letter">{letter(right.id)}</span>
                <span>{right.text}</span>
              </li>
            ))}
          </ul>
        </div>
      )
    case 'number':
    case 'text':
      return (
        <p className="pq-line">
          {paperWords.answer} <span className="fill-in">{shown.join(' / ')}</span>{' '}
          {question.kind === 'number' && question.unit}
        </p>
      )
  }
}

/** What a class calls the part that a form calls '1', '2', '3'. */
function letter(id: string): string {
  return String.fromCharCode(64 + Number(id))
}
