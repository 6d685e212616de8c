import { Choice } from '~/ui/choice'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { ownFactsWords } from './own-facts-words'

type Facts = {
  displayName: string
  birthYear: string
  phone: string
  isYouthUnion: boolean
  /** "yes", "no" or empty. */
  hasSmartphone: string
}

type Props = { facts: Facts; refusals: readonly { field?: string; refusal: string }[] }

/** What somebody may set right about themselves. */
export function OwnFactsForm({ facts, refusals }: Props) {
  const words = useWords(ownFactsWords)
  const once = useSubmitOnce()
  const problems = refusals.map(({ field, refusal }) => ({
    ...(field && { field }),
    text: words.refusals[refusal] ?? refusal,
  }))
  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.text
  return (
    <form method="post" action="/ho-so/du-lieu/sua" className="entry-form" noValidate onSubmit={once}>
      {problems.length > 0 && <ProblemSummary title={words.problem} problems={problems} />}
      <TextField
        name="displayName"
        label={words.displayName}
        hint={words.displayNameHint}
        error={errorAt('displayName')}
        defaultValue={facts.displayName}
        autoComplete="name"
        autoCapitalize="words"
        spellCheck={false}
      />
      <TextField
        name="birthYear"
        label={words.birthYear}
        hint={words.birthYearHint}
        error={errorAt('birthYear')}
        defaultValue={facts.birthYear}
        autoComplete="bday-year"
        inputMode="numeric"
      />
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        error={errorAt('phone')}
        defaultValue={facts.phone}
        autoComplete="tel"
      />
      <Choice name="isYouthUnion" label={words.isYouthUnion} defaultChecked={facts.isYouthUnion} />
      <fieldset className="form-field">
        <legend>
          <b>{words.smartphone}</b>
        </legend>
        {(['yes', 'no', ''] as const).map((value) => (
          <Choice
            key={value}
            type="radio"
            name="hasSmartphone"
            value={value}
            label={words.choices[value]}
            defaultChecked={facts.hasSmartphone === value}
          />
        ))}
      </fieldset>
      <button type="submit" className="btn big">
        {words.submit}
      </button>
    </form>
  )
}
