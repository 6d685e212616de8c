import { ROWS_OF, type RowList, type WrittenQuestion } from '~/domain/authoring/written-question'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = {
  question: WrittenQuestion
  /** Where the buttons that add and take out rows send the form. */
  rowsAddress: string
  errorAt: (field: string) => string | undefined
}

/** The rows of one list, each with the button that takes it out, and one more below. */
export function QuestionRowFields({ question, rowsAddress, errorAt, list }: Props & { list: RowList }) {
  const words = useWords(questionWords)
  const limits = ROWS_OF[question.kind][list]
  const count = question[list].length
  if (!limits) return null
  return (
    <fieldset className="question-rows" id={list}>
      <legend>{words[list]}</legend>
      <p className="form-hint">{words[`${list}Hint`]}</p>
      {question[list].map((row, at) => {
        const name = nameOf(list, at + 1, words)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; the page is drawn anew when rows change
          <div className="question-row" key={at}>
            <RowFields {...{ list, row, at, question, errorAt }} />
            {count > Math.max(limits.least, 1) - (limits.least === 0 ? 1 : 0) && (
              <button
                type="submit"
                className="text-button"
                name="dong"
                value={`${list}.${at}`}
                formAction={`${rowsAddress}#${list}`}
                aria-label={words.removeRowOf(name)}
              >
                {words.removeRow}
              </button>
            )}
          </div>
        )
      })}
      {count < limits.most && (
        <p>
          <button
            type="submit"
            className="btn line"
            name="dong"
            value={list}
            formAction={`${rowsAddress}#${list}`}
          >
            {words.addRow[list]}
          </button>
        </p>
      )}
    </fieldset>
  )
}

type QuestionSentences = (typeof questionWords)['vi']

function nameOf(list: RowList, at: number, words: QuestionSentences): string {
  if (list === 'options') return words.option(at)
  if (list === 'items') return words.item(at)
  if (list === 'pairs') return words.left(at)
  return list === 'accept' ? words.acceptOne(at) : words.mistakeValue(at)
}

type Row = WrittenQuestion[RowList][number]
type RowProps = {
  list: RowList
  row: Row
  at: number
  question: WrittenQuestion
  errorAt: Props['errorAt']
}

function RowFields({ list, row, at, question, errorAt }: RowProps) {
  const words = useWords(questionWords)
  const field = (part: string) => `${list}.${at}.${part}`
  const text = (part: string, label: string, value: string) => (
    <Area name={field(part)} label={label} value={value} error={errorAt(field(part))} lines={1} />
  )
  if (typeof row === 'string') return text('value', words.acceptOne(at + 1), row)
  if ('value' in row) {
    return (
      <>
        {text('value', words.mistakeValue(at + 1), row.value)}
        <Area name={field('why')} label={words.mistakeWhy} value={row.why} error={errorAt(field('why'))} />
      </>
    )
  }
  const own = <input type="hidden" name={field('id')} value={row.id} />
  if ('left' in row) {
    return (
      <div className="question-pair">
        {own}
        {text('left', words.left(at + 1), row.left)}
        {text('right', words.right(at + 1), row.right)}
      </div>
    )
  }
  if (!('isRight' in row)) {
    return (
      <>
        {own}
        {text('text', words.item(at + 1), row.text)}
      </>
    )
  }
  const isSingle = question.kind === 'single'
  return (
    <>
      {own}
      {text('text', words.option(at + 1), row.text)}
      <label className="question-right">
        <input
          type={isSingle ? 'radio' : 'checkbox'}
          name={isSingle ? 'right' : field('right')}
          value={at}
          defaultChecked={row.isRight}
        />
        {words.isRight}
      </label>
      <div className="question-why">
        <Area name={field('why')} label={words.why} value={row.why} error={errorAt(field('why'))} />
      </div>
    </>
  )
}

type AreaProps = {
  name: string
  label: string
  value: string
  hint?: string
  error?: string | undefined
  lines?: number
}

/** A few lines of text. */
export function Area({ name, label, value, hint, error, lines = 2 }: AreaProps) {
  return (
    <Field id={name} label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      {(ties) => (
        <textarea {...ties} id={name} name={name} className="text-input" rows={lines} defaultValue={value} />
      )}
    </Field>
  )
}
