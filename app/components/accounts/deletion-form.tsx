import { Link } from '@remix-run/react'
import { Choice } from '~/ui/choice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { deletionWords } from './deletion-words'

type Props = {
  hasCertificates: boolean
  hasTypedSecret: boolean
  refused?: { certificates: string; field?: string; refusal: string; minutes: number | null }
}

/** What becomes of the certificates, who it is that asks, and the button that ends it. */
export function DeletionForm({ hasCertificates, hasTypedSecret, refused }: Props) {
  const words = useWords(deletionWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const text =
    refused &&
    (refused.minutes === null ? (words.refusals[refused.refusal] ?? '') : words.tooMany(refused.minutes))
  const field = refused?.field
  const errorAt = (name: string) => (field === name ? text : undefined)
  return (
    <form method="post" action="/ho-so/xoa" className="entry-form" noValidate onSubmit={once}>
      {text && <ProblemSummary title={words.problem} problems={[{ text, ...(field && { field }) }]} />}
      {hasCertificates && (
        <fieldset className="form-field" id="certificates" tabIndex={-1}>
          <legend>
            <b>{words.certificates}</b>
          </legend>
          <p className="form-hint">{words.certificatesHint}</p>
          {errorAt('certificates') && <p className="form-error">{errorAt('certificates')}</p>}
          <Choice
            type="radio"
            name="certificates"
            value="keep"
            label={words.keep}
            hint={words.keepHint}
            defaultChecked={refused?.certificates === 'keep'}
          />
          <Choice
            type="radio"
            name="certificates"
            value="remove"
            label={words.removeName}
            hint={words.removeNameHint}
            defaultChecked={refused?.certificates === 'remove'}
          />
        </fieldset>
      )}
      {hasTypedSecret && (
        <SecretField
          name="secret"
          label={words.secret}
          hint={words.secretHint}
          error={errorAt('secret')}
          autoComplete="current-password"
          words={secretWords}
        />
      )}
      <p className="entry-acts">
        <button type="submit" className="btn big">
          {words.submit}
        </button>
        <Link to="/ho-so/du-lieu">{words.back}</Link>
      </p>
    </form>
  )
}
