import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { linkWords } from './link-words'

/** A new secret for somebody of the staff who came by a one-time link. */
export function LinkForm({ identifier, refusal }: { identifier: string; refusal: string | undefined }) {
  const words = useWords(linkWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const text = refusal && (words.refusals as Record<string, string>)[refusal]
  return (
    <form className="entry-form" method="post" action="/dang-nhap/lien-ket" noValidate onSubmit={once}>
      <p className="lead">{words.lead(identifier)}</p>
      {text && <ProblemSummary title={words.problems} problems={[{ field: 'secret', text }]} />}
      <Notice sign="lock">{words.note}</Notice>
      {/* So that the browser keeps the new password under the right name. */}
      <input
        className="vh"
        name="username"
        defaultValue={identifier}
        autoComplete="username"
        readOnly
        hidden
      />
      <SecretField
        name="secret"
        label={words.secret}
        hint={words.secretHint}
        {...(text ? { error: text } : {})}
        autoComplete="new-password"
        words={secretWords}
      />
      <button type="submit" className="btn big">
        {words.submit}
      </button>
    </form>
  )
}
