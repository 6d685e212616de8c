import { Link } from '@remix-run/react'
import type { QuestionCardProps } from '~/components/assessment/question-card'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import type { QuestionProblem } from '~/domain/authoring/question-form'
import type { DraftQuestion } from '~/domain/authoring/question-view'
import type { WrittenQuestion } from '~/domain/authoring/written-question'
import type { ItemFigures } from '~/domain/mastery/item-figures'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { figureWords } from './figure-words'
import { ItemFiguresTable } from './item-figures-table'
import { QuestionConflictNotice } from './question-conflict-notice'
import { QuestionFormFields } from './question-form-fields'
import { QuestionTrial } from './question-trial'
import { questionWords } from './question-words'
import { QuestionProblems } from './questions-list'

export type ShownQuestion = DraftQuestion & {
  trial: PresentedQuestion | null
  given: QuestionCardProps['given']
  /** Null while nobody has answered it. */
  figures: ItemFigures | null
}

/** What came back with a form that was not saved. */
export type TypedQuestion = {
  typed: WrittenQuestion
  /** Of the question that the form began from, or that it may now be saved over. */
  mark: string
  problems: QuestionProblem[]
  conflict: { theirs: WrittenQuestion | null; changedByName: string | null } | null
}

/** One question: its form, and beside it what its learners will see. */
export function QuestionPage({ page, back }: { page: ShownQuestion; back: TypedQuestion | undefined }) {
  const words = useWords(questionWords)
  const { draft, key, number, question, choices, problems, neighbours } = page
  const list = `/soan-bai/${draft.draftId}/cau-hoi`
  const address = `${list}/${key}`
  const conflict = back?.conflict ?? null
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={list}>{words.toList}</Link>
      </p>
      <h1>{words.formTitle(number, words.kinds[question.kind])}</h1>
      <p className="small" lang="vi">
        {draft.title}
      </p>
      <p>
        <a className="to-trial" href="#thu">
          {words.toTrial}
        </a>
      </p>
      {conflict && <QuestionConflictNotice {...conflict} />}
      <div className="question-desk">
        <div className="flow">
          {problems.length > 0 && (
            <section className="question-missing" aria-labelledby="con-thieu">
              <h2 id="con-thieu">{words.stillMissing}</h2>
              <QuestionProblems problems={problems} />
            </section>
          )}
          {draft.mayWrite ? (
            <QuestionFormFields
              {...{ address, choices }}
              question={back?.typed ?? question}
              mark={back?.mark ?? page.mark}
              problems={back?.problems ?? []}
              hasConflict={conflict !== null}
            />
          ) : (
            <Notice sign="lock">{words.readOnly}</Notice>
          )}
        </div>
        <div className="question-side flow">
          <QuestionTrial {...{ address, number }} question={page.trial} given={page.given} mark={page.mark} />
          {page.figures && <QuestionFigures {...{ number, draft }} figures={page.figures} />}
        </div>
      </div>
      <nav className="question-neighbours" aria-label={words.title}>
        {neighbours.previous && <Link to={`${list}/${neighbours.previous}`}>{words.previous}</Link>}
        {neighbours.next && <Link to={`${list}/${neighbours.next}`}>{words.next}</Link>}
      </nav>
    </div>
  )
}

type FiguresProps = { number: number; draft: DraftQuestion['draft']; figures: ItemFigures }

function QuestionFigures({ number, draft, figures }: FiguresProps) {
  const words = useWords(figureWords)
  return (
    <section className="question-figures flow" aria-labelledby="so-lieu">
      <h2 id="so-lieu">{words.inForm}</h2>
      <ItemFiguresTable number={number} figures={figures} />
      <p>
        <Link className="figure-facts" to={`/soan-bai/so-lieu/${draft.lessonId}`}>
          {words.inFormMore}
        </Link>
      </p>
    </section>
  )
}
