import { Link } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import type { BankReview } from '~/domain/authoring/bank-review'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { bankFindingWords } from './bank-finding-words'
import { bankPageWords } from './bank-page-words'
import { TraitPicks } from './missing-fields'
import { ReviewedBankQuestion } from './reviewed-bank-question'

/** The questions of a file before any of them counts. */
export function BankReviewPage({ review }: { review: BankReview & { refusal: string | null } }) {
  const words = useWords(bankPageWords)
  const said = useWords(bankFindingWords)
  const { draft, importId, fileName, questions, findings, count, choices, page, pageCount } = review
  const imports = `/soan-bai/${draft.draftId}/cau-hoi/nhap`
  const address = `${imports}/${importId}`
  const refusal =
    review.refusal && review.refusal in words.refusals
      ? (review.refusal as keyof typeof words.refusals)
      : null
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={imports}>{words.toImport}</Link>
      </p>
      <h1 className="bank-file">{fileName}</h1>
      <p className="lead">
        {words.read(count)} {words.nothingYet}
      </p>
      {refusal && <ProblemSummary title={words.problems} problems={[{ text: words.refusals[refusal] }]} />}
      {findings.length > 0 && (
        <details className="question-missing" open={findings.length <= 6}>
          <summary>
            <b>
              {words.ofFile} ({findings.length})
            </b>
          </summary>
          <ul className="question-needs">
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>
                <b>{said.place(finding.place)}</b> {finding.question && `“${finding.question}” `}
                {said.sentences[finding.code](finding)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <form method="post" action={address} className="bank-review" noValidate>
        <input type="hidden" name="trang" value={page} />
        <fieldset className="question-part">
          <legend>{words.forAll}</legend>
          <p className="form-hint">{words.forAllHint}</p>
          <TraitPicks prefix="all" lacks={() => true} choices={choices} />
        </fieldset>
        <ol className="bank-questions">
          {questions.map((reviewed) => (
            <ReviewedBankQuestion key={reviewed.at} reviewed={reviewed} choices={choices} />
          ))}
        </ol>
        <PageLinks page={page} pageCount={pageCount} />
        <div className="bank-commit">
          <p>{words.commitHint(review.unfinishedCount)}</p>
          <p className="acts">
            <button type="submit" className="btn big" formAction={`${address}/ghi-nhan`}>
              {words.commit(review.takenCount)}
            </button>
            <button type="submit" className="btn line">
              {words.keep}
            </button>
          </p>
        </div>
      </form>
      <form method="post" action={`${address}/bo`}>
        <button type="submit" className="text-button">
          {words.discard}
        </button>
      </form>
    </div>
  )
}
