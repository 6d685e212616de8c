import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { cardEntryWords } from './card-entry-words'
import { ShownHereChoice } from './shown-here-choice'

export type RefusedPin = { refusal: string; minutes: number | null }

/** The PIN of whoever's card was scanned: a photograph of the card is not enough. */
export function CardPinForm({ present, refused }: { present: string | null; refused?: RefusedPin }) {
  const words = useWords(cardEntryWords)
  const secretWords = useWords(accountWords)
  const once = useSubmitOnce()
  const problem = refused && pinProblem(refused, words)
  return (
    <form className="entry-form" method="post" action="/dang-nhap/the" noValidate onSubmit={once}>
      {present !== null && <Notice sign="person">{words.present(present)}</Notice>}
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      <SecretField
        name="secret"
        label={words.secret}
        hint={words.secretHint}
        {...(problem?.field ? { error: problem.text } : {})}
        autoComplete="off"
        words={secretWords}
      />
      <ShownHereChoice />
      <button type="submit" className="btn big">
        {words.enter}
      </button>
      <div className="entry-other">
        <p>{words.forgot}</p>
        <p className="small">{words.notMe}</p>
      </div>
    </form>
  )
}

/** What was wrong with a PIN, at its field; too many attempts are about the whole form. */
export function pinProblem(
  { refusal, minutes }: RefusedPin,
  words: (typeof cardEntryWords)['vi'],
): { field?: string; text: string } {
  if (refusal === 'too-many-attempts') return { text: words.tooMany(minutes ?? 1) }
  return { field: 'secret', text: refusal === 'secret-missing' ? words.secretMissing : words.wrong }
}
