import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'
import { FirstPinFields, firstPinProblem } from './first-pin-fields'
import { ShownHereChoice } from './shown-here-choice'

type Refused = {
  identifier: string
  code: string
  field: string | null
  refusal: string
  minutes: number | null
}

/** A first sign-in with what is printed on the card, for a device that does not scan. */
export function FirstCodeForm({ refused }: { refused?: Refused | undefined }) {
  const words = useWords(cardEntryWords)
  const once = useSubmitOnce()
  const problem = refused && problemOf(refused, words)
  const errorAt = (field: string) => (problem?.field === field ? { error: problem.text } : {})
  return (
    <form className="entry-form" method="post" action="/dang-nhap/lan-dau" noValidate onSubmit={once}>
      <p className="lead">{words.codeLead}</p>
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      <fieldset className="entry-part">
        <legend>{words.onCard}</legend>
        <TextField
          name="identifier"
          label={words.identifier}
          {...errorAt('identifier')}
          defaultValue={refused?.identifier}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          {...errorAt('code')}
          defaultValue={refused?.code}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
      </fieldset>
      <fieldset className="entry-part">
        <legend>{words.yourOwn}</legend>
        <FirstPinFields
          refused={refused?.field ? { field: refused.field, refusal: refused.refusal } : undefined}
        />
      </fieldset>
      <ShownHereChoice />
      <button type="submit" className="btn big">
        {words.choose}
      </button>
      <p className="entry-acts">
        <a href="/dang-nhap/the">{words.title}</a>
      </p>
    </form>
  )
}

function problemOf(
  { field, refusal, minutes }: Refused,
  words: (typeof cardEntryWords)['vi'],
): { field?: string; text: string } {
  if (refusal === 'too-many-attempts') return { text: words.tooMany(minutes ?? 1) }
  if (refusal === 'identifier-missing') return { field: 'identifier', text: words.identifierMissing }
  if (refusal === 'code-missing' || refusal === 'not-a-code')
    return { field: 'code', text: words.codeProblems[refusal] }
  const pin = field ? firstPinProblem({ field, refusal }, words) : undefined
  return pin ?? { field: 'code', text: words.codeWrong }
}
