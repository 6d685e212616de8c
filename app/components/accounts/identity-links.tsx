import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { factorProblem, type RefusedFactor } from './factor-problem'
import { outsideWords } from './outside-words'

type Props = {
  label: string | null
  identities: { issuer: string; name: string; on: string }[]
  hasTypedSecret: boolean
  refused: RefusedFactor | null
}

/** The accounts elsewhere that let somebody in, each with its way back, and the way to link another. */
export function IdentityLinks({ label, identities, hasTypedSecret, refused }: Props) {
  const words = useWords(outsideWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && factorProblem(refused, words)
  return (
    <>
      {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
      {identities.map(({ issuer, name, on }) => (
        <form key={issuer} method="post" action="/ho-so/noi/bo" onSubmit={once}>
          <Notice sign="check">{words.linkedSince(name, on)}</Notice>
          <input type="hidden" name="noi" value={issuer} />
          <p className="entry-acts">
            <button type="submit" className="btn line" aria-label={words.unlinkOf(name)}>
              {words.unlink}
            </button>
          </p>
        </form>
      ))}
      {label && identities.length === 0 && (
        <form className="entry-form" method="post" action="/ho-so/noi" noValidate onSubmit={once}>
          <p className="lead">{words.linkLead(label)}</p>
          {hasTypedSecret && (
            <SecretField
              name="secret"
              label={words.secret}
              hint={words.secretHint}
              {...(problem?.field === 'secret' ? { error: problem.text } : {})}
              autoComplete="current-password"
              words={secretWords}
            />
          )}
          <p>
            <button type="submit" className="btn big">
              {words.link(label)}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
