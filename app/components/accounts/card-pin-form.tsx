import type { Picture } from '~/domain/accounts/picture-secret'
import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'
import { OwnPin } from './own-pin'
import { ShownHereChoice } from './shown-here-choice'

/** How a form with a PIN was answered; without a refusal one more picture was pressed. */
export type RefusedPin = { refusal: string | null; minutes: number | null; chosen: readonly Picture[] }

type Props = { secretKind: string; present: string | null; refused?: RefusedPin | undefined }

/** The PIN of whoever's card was scanned: a photograph of the card is not enough. */
export function CardPinForm({ secretKind, present, refused }: Props) {
  const words = useWords(cardEntryWords)
  const once = useSubmitOnce()
  const problem = refused && pinProblem(refused, secretKind, words)
  return (
    <form className="entry-form" method="post" action="/dang-nhap/the" noValidate onSubmit={once}>
      {present !== null && <Notice sign="person">{words.present(present)}</Notice>}
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      <ShownHereChoice />
      <OwnPin {...{ secretKind, chosen: refused?.chosen ?? [], error: problem?.field && problem.text }} />
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
  secretKind: string,
  words: (typeof cardEntryWords)['vi'],
): { field?: string; text: string } | undefined {
  if (refusal === null) return undefined
  if (refusal === 'too-many-attempts') return { text: words.tooMany(minutes ?? 1) }
  // Pictures have no field that a link could lead to: they follow at once.
  if (secretKind === 'pictures') return { text: words.wrongPictures }
  return { field: 'secret', text: refusal === 'secret-missing' ? words.secretMissing : words.wrong }
}
