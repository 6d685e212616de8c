import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { roleWords } from './role-words'

type Kind = keyof (typeof roleWords)['vi']['kinds']
type ScopeKind = keyof (typeof roleWords)['vi']['scopes']
type Typed = { kind: string; scope: string; identifier: string; endsOn: string; seesNames: boolean }

type Props = {
  placeId: string
  kinds: readonly Kind[]
  scopes: readonly { scopeKind: ScopeKind; scopeId: string; name: string }[]
  refused?: { typed: Typed; field: string; refusal: string }
}

const SCOPE_KINDS = ['place', 'team', 'class'] as const

/** Which role, where, for whom, until when. */
export function RoleForm({ placeId, kinds, scopes, refused }: Props) {
  const words = useWords(roleWords)
  const once = useSubmitOnce()
  const typed = refused?.typed
  const errorAt = (field: string) => (refused?.field === field ? words.refusals[refused.refusal] : undefined)
  const problem = refused && { field: refused.field, text: words.refusals[refused.refusal] ?? '' }
  return (
    <form
      method="post"
      action={`/quan-ly/vai-tro/trao?dia-ban=${encodeURIComponent(placeId)}`}
      className="entry-form"
      noValidate
      onSubmit={once}
    >
      {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
      <fieldset className="form-field" id="kind" tabIndex={-1}>
        <legend>
          <b>{words.kind}</b>
        </legend>
        {errorAt('kind') && <p className="form-error">{errorAt('kind')}</p>}
        {kinds.map((kind) => (
          <Choice
            key={kind}
            type="radio"
            name="kind"
            value={kind}
            label={words.kinds[kind]}
            hint={words.may[kind]}
            defaultChecked={typed?.kind === kind}
          />
        ))}
      </fieldset>
      <Field id="scope" label={words.scope} hint={words.scopeHint} error={errorAt('scope')}>
        {(ties) => (
          <select {...ties} id="scope" name="scope" className="text-input" defaultValue={typed?.scope}>
            {SCOPE_KINDS.map((scopeKind) => {
              const here = scopes.filter((scope) => scope.scopeKind === scopeKind)
              return (
                here.length > 0 && (
                  <optgroup key={scopeKind} label={words.scopes[scopeKind]}>
                    {here.map(({ scopeId, name }) => (
                      <option key={scopeId} value={`${scopeKind}:${scopeId}`} lang="vi">
                        {name}
                      </option>
                    ))}
                  </optgroup>
                )
              )
            })}
          </select>
        )}
      </Field>
      <TextField
        name="identifier"
        label={words.identifier}
        hint={words.identifierHint}
        error={errorAt('identifier')}
        defaultValue={typed?.identifier}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="endsOn"
        type="date"
        label={words.endsOn}
        hint={words.endsOnHint}
        error={errorAt('endsOn')}
        defaultValue={typed?.endsOn}
      />
      {kinds.includes('province-officer') && (
        <Choice
          name="seesNames"
          label={words.names}
          hint={words.namesHint}
          defaultChecked={typed?.seesNames}
        />
      )}
      <button type="submit" className="btn big">
        {words.submit}
      </button>
    </form>
  )
}
