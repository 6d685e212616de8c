import { Choice } from '~/ui/choice'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { ConsentState, type ShownConsent } from './consent-state'
import { consentWords } from './consent-words'

type Props = {
  displayName: string
  isChild: boolean
  isOwnNeeded: boolean
  mayShowRealName: boolean
  consents: readonly ShownConsent[]
  /** The page's own address. */
  action: string
  /** Where a code for the guardian is made. */
  codeAt: string
  refused?: { typed: { kind: string; givenBy: string }; field: string; refusal: string }
}

/** A child's consents as teacher and officer keep them: how they stand, and recording a paper. */
export function PaperConsent({ displayName, isChild, action, codeAt, refused, ...state }: Props) {
  const words = useWords(consentWords)
  const once = useSubmitOnce()
  const text = refused && (words.refusals[refused.refusal] ?? refused.refusal)
  const errorAt = (field: string) => (refused?.field === field ? text : undefined)
  const open = (['guardian', 'own'] as const).filter(
    (kind) =>
      (kind === 'guardian' || state.isOwnNeeded) &&
      !state.consents.some((each) => each.kind === kind && !each.withdrawnAt),
  )
  return (
    <>
      <h1>{words.recordTitle(displayName)}</h1>
      {!isChild && <p className="lead">{words.recordNotNeeded}</p>}
      {(isChild || state.consents.length > 0) && <ConsentState {...state} back={action} />}
      {isChild && open.length > 0 && (
        <div className="consent-form">
          <h2>{words.record}</h2>
          <p>{words.recordLead}</p>
          <form method="post" action={action} className="entry-form" noValidate onSubmit={once}>
            {refused && text && (
              <ProblemSummary title={words.problem} problems={[{ field: refused.field, text }]} />
            )}
            <fieldset className="form-field" id="kind" tabIndex={-1}>
              <legend>
                <b>{words.whose}</b>
              </legend>
              {errorAt('kind') && <p className="form-error">{errorAt('kind')}</p>}
              {open.map((kind) => (
                <Choice
                  key={kind}
                  type="radio"
                  name="kind"
                  value={kind}
                  label={kind === 'own' ? words.ownOf(displayName) : words.guardian}
                  defaultChecked={refused?.typed.kind === kind || open.length === 1}
                />
              ))}
            </fieldset>
            {open.includes('guardian') && (
              <TextField
                name="givenBy"
                label={words.givenBy}
                hint={words.givenByHint}
                error={errorAt('givenBy')}
                defaultValue={refused?.typed.givenBy}
                autoComplete="off"
              />
            )}
            <button type="submit" className="btn big">
              {words.record}
            </button>
          </form>
          {open.includes('guardian') && (
            <form method="post" action={codeAt} className="entry-other">
              <p>{words.askGuardianText}</p>
              <button type="submit" className="btn line">
                {words.askGuardian}
              </button>
            </form>
          )}
        </div>
      )}
    </>
  )
}
