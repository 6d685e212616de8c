import { LONGEST_NOTE } from '~/domain/feedback/check-note'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { reportWords } from './report-words'

/** What was typed, why it cannot be taken, and, when too many came, the minutes to wait. */
export type RefusedReport = { note: string; refusal: string; minutes: number | null }

type Props = {
  factId: string
  revision: string
  reportId: string
  lessonAddress: string
  refused: RefusedReport | undefined
}

/** One press sends the report; whoever knows more may say where they saw it. */
export function FactReportForm({ factId, revision, reportId, lessonAddress, refused }: Props) {
  const words = useWords(reportWords)
  const once = useSubmitOnce()
  const error = refused && words.refusals[refused.refusal]
  const problem = refused?.minutes
    ? { text: words.tooMany(refused.minutes) }
    : error && { field: 'note', text: error }
  return (
    <form method="post" action={`?du-kien=${factId}`} className="entry-form" noValidate onSubmit={once}>
      {problem && <ProblemSummary title={words.problem} problems={[problem]} />}
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="revision" value={revision} />
      <TextField
        name="note"
        label={words.where}
        hint={words.whereHint}
        error={error}
        defaultValue={refused?.note}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
      />
      <p className="acts">
        <button type="submit" className="btn big">
          {words.send}
        </button>
        <a className="report" href={lessonAddress}>
          {words.back}
        </a>
      </p>
    </form>
  )
}
