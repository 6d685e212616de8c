import { Link } from '@remix-run/react'
import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { FactorCodeField } from './factor-code-field'
import { factorProblem, type RefusedFactor } from './factor-problem'
import { secondFactorWords } from './second-factor-words'

type Props = { hasTypedSecret: boolean; holdsOffice: boolean; refused?: RefusedFactor | undefined }

/** Turning it off: the secret and a code, so that a phone left on the table is not enough. */
export function SecondFactorRemoval({ hasTypedSecret, holdsOffice, refused }: Props) {
  const words = useWords(secondFactorWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && factorProblem(refused, words)
  const errorAt = (field: string) => (problem?.field === field ? problem.text : undefined)
  const secretError = errorAt('secret')
  return (
    <form className="entry-form" method="post" action="/ho-so/hai-buoc/tat" noValidate onSubmit={once}>
      <p className="lead">{words.offLead}</p>
      {holdsOffice && <Notice>{words.offOffice}</Notice>}
      {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
      {hasTypedSecret && (
        <SecretField
          name="secret"
          label={words.secret}
          {...(secretError ? { error: secretError } : {})}
          autoComplete="current-password"
          words={secretWords}
        />
      )}
      <FactorCodeField label={words.codeOrRecovery} hint={words.firstHint} error={errorAt('code')} />
      <p className="entry-acts">
        <button type="submit" className="btn big">
          {words.off}
        </button>
        <Link to="/ho-so/hai-buoc">{words.back}</Link>
      </p>
    </form>
  )
}
