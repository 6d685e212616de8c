import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { cardEntryWords } from './card-entry-words'
import { pinProblem, type RefusedPin } from './card-pin-form'
import { switchWords } from './switch-words'

type Props = { handle: string; secretKind: string; refused?: RefusedPin | undefined }

/** The PIN of whoever picked themself on a shared phone. */
export function SwitchForm({ handle, refused }: Props) {
  const words = useWords(switchWords)
  const cardWords = useWords(cardEntryWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && pinProblem(refused, cardWords)
  return (
    <form className="entry-form" method="post" action={`/doi-nguoi/${handle}`} noValidate onSubmit={once}>
      <p className="lead">{words.lead2}</p>
      {problem && <ProblemSummary title={cardWords.problems} problems={[problem]} />}
      <SecretField
        name="secret"
        label={cardWords.secret}
        hint={cardWords.secretHint}
        {...(problem?.field ? { error: problem.text } : {})}
        autoComplete="off"
        words={secretWords}
      />
      <button type="submit" className="btn big">
        {cardWords.enter}
      </button>
      <p className="entry-acts">
        <a href="/doi-nguoi">{words.notMe}</a>
      </p>
    </form>
  )
}
