import { Form } from '@remix-run/react'
import type { DraftState } from '~/domain/authoring/draft'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

type Props = {
  draftId: string
  state: DraftState
  version: number
  scopeName: string
  mayWrite: boolean
  mayReview: boolean
  mayPublish: boolean
  mayWithdraw: boolean
}

/** What the one who looks can do with a lesson where it stands; each press is a form of its own. */
export function ReviewActions(props: Props) {
  const words = useWords(reviewWords)
  const { draftId, state, version, scopeName } = props
  const here = `/soan-bai/${draftId}/duyet`
  const isWithReviewer = state === 'in-review' || state === 'approved'
  return (
    <div className="review-acts">
      {props.mayWrite && (
        <Form method="post" action={`${here}/gui`} className="flow">
          <input type="hidden" name="lan" value={version} />
          <p>{words.sendText}</p>
          <p className="acts">
            <button type="submit" className="btn big">
              {words.send}
            </button>
            <a className="btn line" href={`${here}?kiem=1#kiem-tra`}>
              {words.check}
            </a>
          </p>
        </Form>
      )}
      {state === 'in-review' && props.mayReview && (
        <Form method="post" action={`${here}/dong-y`} className="flow">
          <input type="hidden" name="lan" value={version} />
          <p>{words.approveText(version)}</p>
          <p className="acts">
            <button type="submit" className="btn big">
              {words.approve}
            </button>
          </p>
        </Form>
      )}
      {state === 'approved' && props.mayPublish && (
        <Form method="post" action={`${here}/xuat-ban`} className="flow">
          <p>{words.publishText(scopeName)}</p>
          <p className="acts">
            <button type="submit" className="btn big">
              {words.publish}
            </button>
          </p>
        </Form>
      )}
      {isWithReviewer && props.mayPublish && !props.mayReview && <p>{words.ownWork}</p>}
      {isWithReviewer && props.mayReview && (
        <details className="ask-changes" id="yeu-cau-sua">
          <summary>{words.askTitle}</summary>
          <ChangesForm draftId={draftId} />
        </details>
      )}
      {props.mayWithdraw && (
        <Form method="post" action={`${here}/rut`}>
          <button type="submit" className="btn line">
            {words.withdraw}
          </button>
        </Form>
      )}
    </div>
  )
}

/** A reviewer gives it back, and says why. */
export function ChangesForm({
  draftId,
  typed = '',
  error,
}: {
  draftId: string
  typed?: string
  error?: 'note-missing' | 'note-too-long' | undefined
}) {
  const words = useWords(reviewWords)
  const id = 'can-sua'
  return (
    <Form method="post" action={`/soan-bai/${draftId}/duyet/sua`} className="flow">
      <Field
        id={id}
        label={words.askLabel}
        hint={words.askHint}
        {...(error ? { error: words.noteRefusals[error] } : {})}
      >
        {(ties) => (
          <textarea
            {...ties}
            className="text-input"
            id={id}
            name="ly-do"
            rows={4}
            maxLength={2_000}
            defaultValue={typed}
          />
        )}
      </Field>
      <p className="acts">
        <button type="submit" className="btn line">
          {words.ask}
        </button>
      </p>
    </Form>
  )
}
