import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { consentWords } from './consent-words'

type Props = {
  code: string
  /** Whose code it is; null while it is not known. */
  childName: string | null
  givenBy?: string
  refusal: string | null
}

/** A guardian types the code, sees whose it is, and agrees. */
export function GuardianConsent({ code, childName, givenBy, refusal }: Props) {
  const words = useWords(consentWords)
  const once = useSubmitOnce()
  const error = refusal ? (words.refusals[refusal] ?? refusal) : undefined
  const field = childName === null ? 'ma' : 'givenBy'
  const problem = error && <ProblemSummary title={words.problem} problems={[{ field, text: error }]} />
  if (childName === null)
    return (
      <>
        <h1>{words.guardianTitle}</h1>
        <p className="lead">{words.guardianLead}</p>
        <form method="get" action="/ho-so/dong-y/con" className="entry-form" noValidate>
          {problem}
          <TextField
            name="ma"
            label={words.code}
            hint={words.codeHint}
            error={error}
            defaultValue={code}
            inputMode="numeric"
            autoComplete="off"
          />
          <button type="submit" className="btn big">
            {words.find}
          </button>
        </form>
      </>
    )
  return (
    <>
      <h1>{words.agreeTitle(childName)}</h1>
      <p className="lead">{words.agreeText}</p>
      <form method="post" action="/ho-so/dong-y/con" className="entry-form" noValidate onSubmit={once}>
        {problem}
        <input type="hidden" name="ma" value={code} />
        <TextField
          name="givenBy"
          label={words.relation}
          hint={words.relationHint}
          error={error}
          defaultValue={givenBy}
          autoComplete="off"
        />
        <button type="submit" className="btn big">
          {words.agree}
        </button>
      </form>
    </>
  )
}
