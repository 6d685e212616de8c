import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'
import { FirstPinFields, firstPinProblem } from './first-pin-fields'
import { ShownHereChoice } from './shown-here-choice'

type Props = { present: string | null; refused?: { field?: string; refusal: string } | undefined }

/** The whole first sign-in of whose card was scanned. */
export function FirstPinForm({ present, refused }: Props) {
  const words = useWords(cardEntryWords)
  const once = useSubmitOnce()
  const mended = refused?.field ? { field: refused.field, refusal: refused.refusal } : undefined
  const problem = mended && firstPinProblem(mended, words)
  return (
    <form className="entry-form" method="post" action="/dang-nhap/the/lan-dau" noValidate onSubmit={once}>
      <p className="lead">{words.firstLead}</p>
      {present !== null && <Notice sign="person">{words.present(present)}</Notice>}
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      <FirstPinFields refused={mended} />
      <ShownHereChoice />
      <button type="submit" className="btn big">
        {words.choose}
      </button>
      <p className="small">{words.notMe}</p>
    </form>
  )
}
