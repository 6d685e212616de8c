import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { factorProblem, type RefusedFactor } from './factor-problem'
import { secondFactorWords } from './second-factor-words'

type Props = {
  to: string
  hasTypedSecret: boolean
  isExample: boolean
  refused?: RefusedFactor | undefined
}

/** What a second factor is, what is needed for it, and the button that begins. */
export function SecondFactorBegin({ to, hasTypedSecret, isExample, refused }: Props) {
  const words = useWords(secondFactorWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && factorProblem(refused, words)
  return (
    <>
      <section className="factor-needs" aria-labelledby="can-gi">
        <h2 id="can-gi">{words.stepsTitle}</h2>
        <ul>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <Notice sign="lock">{words.never}</Notice>
      {isExample ? (
        <Notice>{words.isExample}</Notice>
      ) : (
        <form className="entry-form" method="post" action="/ho-so/hai-buoc" noValidate onSubmit={once}>
          {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
          <input type="hidden" name="ve" value={to} />
          {hasTypedSecret && (
            <SecretField
              name="secret"
              label={words.secret}
              hint={words.secretHint}
              {...(problem?.field ? { error: problem.text } : {})}
              autoComplete="current-password"
              words={secretWords}
            />
          )}
          <p>
            <button type="submit" className="btn big">
              {words.begin}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
