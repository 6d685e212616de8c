import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'
import { pinProblem, type RefusedPin } from './card-pin-form'
import { OwnPin } from './own-pin'
import { switchWords } from './switch-words'

type Props = { handle: string; secretKind: string; refused?: RefusedPin | undefined }

/** The PIN of whoever picked themself on a shared phone. */
export function SwitchForm({ handle, secretKind, refused }: Props) {
  const words = useWords(switchWords)
  const cardWords = useWords(cardEntryWords)
  const once = useSubmitOnce()
  const problem = refused && pinProblem(refused, secretKind, cardWords)
  return (
    <form className="entry-form" method="post" action={`/doi-nguoi/${handle}`} noValidate onSubmit={once}>
      {secretKind !== 'pictures' && <p className="lead">{words.lead2}</p>}
      {problem && <ProblemSummary title={cardWords.problems} problems={[problem]} />}
      <OwnPin {...{ secretKind, chosen: refused?.chosen ?? [], error: problem?.field && problem.text }} />
      <p className="entry-acts">
        <a href="/doi-nguoi">{words.notMe}</a>
      </p>
    </form>
  )
}
