import type { ReviewedQuestion } from '~/domain/authoring/bank-review'
import type { ImportedQuestion } from '~/domain/authoring/imported-question'
import type { MissingPart } from '~/domain/authoring/missing-parts'
import type { QuestionChoices } from '~/domain/authoring/question-view'
import { useWords } from '~/ui/words'
import { bankFindingWords } from './bank-finding-words'
import { bankPageWords } from './bank-page-words'
import { bankWords } from './bank-words'
import { MissingFields } from './missing-fields'
import { questionWords } from './question-words'

type Props = { reviewed: ReviewedQuestion; choices: QuestionChoices }

/** A question as it was read from a file, what was said about it, and fields for what it lacks. */
export function ReviewedBankQuestion({ reviewed, choices }: Props) {
  const words = useWords(bankPageWords)
  const [kinds, said, banks] = [
    useWords(questionWords).kinds,
    useWords(bankFindingWords),
    useWords(bankWords),
  ]
  const { at, question, isTaken, isKnown, missing, findings } = reviewed
  return (
    <li className="bank-question">
      <div className="flow">
        <input type="hidden" name={`${at}.hien`} value="1" />
        <label className="bank-take">
          <input type="checkbox" name={`${at}.lay`} defaultChecked={isTaken} />
          <span>
            {words.take(at + 1)}
            <small>
              {kinds[question.kind]}, {said.place(question.place)}
            </small>
          </span>
        </label>
        {isKnown && <p className="bank-known">{words.known}</p>}
        <div className="bank-read" lang="vi">
          <p>
            <b>{question.prompt}</b>
          </p>
          <Answers question={question} />
          {question.explain && <p>{question.explain}</p>}
        </div>
        {findings.length > 0 && (
          <ul className="question-needs" aria-label={words.changed}>
            {findings.map((finding) => (
              <li key={finding.code + finding.value}>{said.sentences[finding.code](finding)}</li>
            ))}
          </ul>
        )}
      </div>
      {missing.length > 0 && (
        <details className="bank-missing" open={missing.length <= 3}>
          <summary>
            {words.missing}: {missing.length}
          </summary>
          <ul className="question-needs">
            {missing.map((part) => (
              <li key={part.part + String(part.at)}>{sentenceOf(part, banks.missing)}</li>
            ))}
          </ul>
          <MissingFields {...{ at, question, missing, choices }} />
        </details>
      )}
    </li>
  )
}

function sentenceOf(
  { part, at = 0 }: MissingPart,
  sentences: Record<MissingPart['part'], (at: number) => string>,
) {
  return sentences[part](at)
}

function Answers({ question }: { question: ImportedQuestion }) {
  const words = useWords(bankPageWords)
  const lines =
    'options' in question
      ? question.options.map(({ text, isRight, why }) => ({ text, isRight, note: why }))
      : 'items' in question
        ? question.items.map((text, at) => ({ text: `${at + 1}. ${text}`, isRight: false, note: '' }))
        : 'pairs' in question
          ? question.pairs.map(({ left, right }) => ({
              text: `${left} → ${right}`,
              isRight: false,
              note: '',
            }))
          : typedLines(question)
  return (
    <ul>
      {lines.map(({ text, isRight, note }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice
        <li key={at}>
          {isRight && <b className="bank-right">{words.isRight}</b>} {text}
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  )
}

function typedLines(question: Extract<ImportedQuestion, { kind: 'number' | 'text' }>) {
  const right =
    question.kind === 'text'
      ? question.accept
      : [
          question.answer === null
            ? ''
            : `${String(question.answer).replace('.', ',')} ${question.unit}`.trim(),
        ]
  return [
    ...right.map((text) => ({ text, isRight: true, note: '' })),
    ...question.mistakes.map(({ value, why }) => ({ text: value, isRight: false, note: why })),
  ]
}
