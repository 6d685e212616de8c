import { type QuestionProblem, showNumber } from '~/domain/authoring/question-form'
import type { QuestionChoices } from '~/domain/authoring/question-view'
import { ROWS_OF, type RowList, type WrittenQuestion } from '~/domain/authoring/written-question'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { Area, QuestionRowFields } from './question-row-fields'
import { QuestionTraitFields } from './question-trait-fields'
import { questionWords } from './question-words'

type Props = {
  /** Of the question; the form is sent there. */
  address: string
  question: WrittenQuestion
  mark: string
  choices: QuestionChoices
  problems: QuestionProblem[]
  hasConflict: boolean
}

/** Everything of a question, in the order in which one thinks of it: what is asked, the answers, what it teaches. */
export function QuestionFormFields({ address, question, mark, choices, problems, hasConflict }: Props) {
  const words = useWords(questionWords)
  const errorAt = (field: string) => {
    const code = problems.find((problem) => problem.field === field)?.code
    return code && words.problems[code]
  }
  const rowsAddress = `${address}/dong`
  const { kind } = question
  const lists = Object.keys(ROWS_OF[kind]) as RowList[]
  return (
    <form method="post" action={address} className="question-form" noValidate>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="mark" value={mark} />
      {/* The first button of a form is pressed by the enter key: it has to be the one that saves. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      {problems.length > 0 && (
        <ProblemSummary
          title={words.problemsTitle}
          problems={problems.map(({ field, code }) => ({ field, text: words.problems[code] }))}
        />
      )}
      <fieldset className="question-part">
        <legend>{words.parts.ask}</legend>
        <Area
          {...{ name: 'prompt', label: words.prompt, hint: words.promptHint, lines: 4 }}
          value={question.prompt}
          error={errorAt('prompt')}
        />
      </fieldset>
      <fieldset className="question-part">
        <legend>{words.parts.answers}</legend>
        {kind === 'number' && <NumberFields question={question} errorAt={errorAt} />}
        {lists.map((list) => (
          <QuestionRowFields key={list} {...{ question, rowsAddress, errorAt, list }} />
        ))}
        {kind !== 'single' && kind !== 'multiple' && (
          <Area name="why" label={words.commonWhy} value={question.why} error={errorAt('why')} />
        )}
        <Area
          {...{ name: 'explain', label: words.explain, hint: words.explainHint, lines: 3 }}
          value={question.explain}
          error={errorAt('explain')}
        />
      </fieldset>
      <QuestionTraitFields question={question} choices={choices} />
      <p className="question-save">
        <button type="submit" className="btn big">
          {hasConflict ? words.saveMine : words.save}
        </button>
      </p>
    </form>
  )
}

type NumberProps = { question: WrittenQuestion; errorAt: (field: string) => string | undefined }

function NumberFields({ question, errorAt }: NumberProps) {
  const words = useWords(questionWords)
  const own = (name: 'answer' | 'tolerance' | 'unit') => {
    const error = errorAt(name)
    return {
      name,
      defaultValue: showNumber(question[name]),
      autoComplete: 'off',
      ...(error ? { error } : {}),
    }
  }
  return (
    <div className="question-three">
      <TextField {...own('answer')} label={words.answer} inputMode="decimal" />
      <TextField {...own('unit')} label={words.unit} hint={words.unitHint} />
      <TextField
        {...own('tolerance')}
        label={words.tolerance}
        hint={words.toleranceHint}
        inputMode="decimal"
      />
    </div>
  )
}
