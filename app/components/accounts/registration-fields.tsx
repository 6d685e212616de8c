import type { RegistrationRefusal } from '~/domain/accounts/check-registration'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { registrationWords } from './registration-words'

export type RefusedRegistration = {
  displayName: string
  identifier: string
  refusals: RegistrationRefusal[]
  /** Set when nothing is wrong with the fields but too many have registered: minutes to wait. */
  minutes: number | null
}

type Props = {
  refused?: RefusedRegistration | undefined
  /** Filled in already, and may be changed. */
  known?: { displayName: string } | undefined
}

/** The three fields of a registration, with what has to be mended above them. The secret is never filled in again. */
export function RegistrationFields({ refused, known }: Props) {
  const words = useWords(registrationWords)
  const secretWords = useWords(accountWords)
  const problems = (refused?.refusals ?? []).map((refusal) => ({
    field: refusal.field,
    text: sentence(refusal, words),
  }))
  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.text
  const mustRetype = refused && !errorAt('secret')
  return (
    <>
      {problems.length > 0 && <ProblemSummary title={words.problems(problems.length)} problems={problems} />}
      {refused && refused.minutes !== null && (
        <ProblemSummary title={words.closed} problems={[{ text: words.tooMany(refused.minutes) }]} />
      )}
      <TextField
        name="displayName"
        label={words.displayName}
        hint={words.displayNameHint}
        error={errorAt('displayName')}
        defaultValue={refused?.displayName ?? known?.displayName}
        autoComplete="name"
        autoCapitalize="words"
        spellCheck={false}
      />
      <TextField
        name="identifier"
        label={words.identifier}
        hint={words.identifierHint}
        error={errorAt('identifier')}
        defaultValue={refused?.identifier}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <SecretField
        name="secret"
        label={words.secret}
        hint={mustRetype ? `${words.secretAgain} ${words.secretHint}` : words.secretHint}
        error={errorAt('secret')}
        autoComplete="new-password"
        words={secretWords}
      />
    </>
  )
}

function sentence(refused: RegistrationRefusal, words: (typeof registrationWords)['vi']): string {
  const sentences: Record<string, string> = words.refusals[refused.field]
  return sentences[refused.refusal] ?? refused.refusal
}
