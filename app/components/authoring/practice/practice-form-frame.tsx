import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormValues } from '~/domain/authoring/form-values'
import { ProblemSummary } from '~/ui/problem-summary'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { practiceFormWords } from './practice-form-words'

/** Why a form was not saved, with what was typed; `by` wrote meanwhile. */
export type PracticeRefusal = { refusal: string; form: FormValues; by?: string | null }

type Props = {
  draftId: string
  draftTitle: string
  title: string
  version: number
  mayWrite: boolean
  /** Where one comes from and goes back to. */
  back: { to: string; label: string }
  refused: PracticeRefusal | null | undefined
  /** What is stored now, to be set against what was typed. */
  stored?: FormValues
  /** Beside the form: the screen it is about. */
  beside?: ReactNode
  /** Below it, outside of it. */
  after?: ReactNode
  children: ReactNode
}

/** A form for one thing of a practice: where it stands, what hinders saving, and one large button. */
export function PracticeFormFrame({ draftId, version, mayWrite, back, refused, ...props }: Props) {
  const words = useWords(practiceFormWords)
  const once = useSubmitOnce()
  return (
    <div className="wrap page pa-page">
      <PracticeCrumb draftId={draftId} title={props.draftTitle} back={back} />
      <h1 lang="vi">{props.title}</h1>
      {refused?.refusal === 'changed-meanwhile' && (
        <Conflict by={refused.by ?? null} typed={refused.form} stored={props.stored ?? {}} />
      )}
      {refused && refused.refusal !== 'changed-meanwhile' && (
        <ProblemSummary
          title={words.notSaved}
          problems={[{ text: words.refusals[refused.refusal] ?? words.notSaved }]}
        />
      )}
      <div className={props.beside ? 'pa-beside' : undefined}>
        <form method="post" className="pa-form flow" onSubmit={once} noValidate>
          <input type="hidden" name="ban" value={version} />
          <fieldset className="pa-all flow" disabled={!mayWrite}>
            {props.children}
            {mayWrite && (
              <p className="acts pa-save">
                <button type="submit" className="btn big">
                  {words.save}
                </button>
                <Link className="btn line" to={back.to}>
                  {words.cancel}
                </Link>
              </p>
            )}
          </fieldset>
        </form>
        {props.beside && <aside className="pa-side">{props.beside}</aside>}
      </div>
      {props.after}
    </div>
  )
}

/** The way back: the draft, its practice, and what this belongs to. */
export function PracticeCrumb({
  draftId,
  title,
  back,
}: {
  draftId: string
  title: string
  back?: { to: string; label: string }
}) {
  const words = useWords(practiceFormWords)
  const practice = `/soan-bai/${draftId}/tap-lam`
  return (
    <p className="crumb">
      <Link to={`/soan-bai/${draftId}`} lang="vi">
        {title}
      </Link>{' '}
      / <Link to={practice}>{words.practice}</Link>
      {back && !back.to.startsWith(`${practice}#`) && back.to !== practice && (
        <>
          {' '}
          /{' '}
          <Link to={back.to} lang="vi">
            {back.label}
          </Link>
        </>
      )}
    </p>
  )
}

/** What the other wrote where it is not what was typed. */
function Conflict({ by, typed, stored }: { by: string | null; typed: FormValues; stored: FormValues }) {
  const words = useWords(practiceFormWords)
  const differing = Object.entries(stored).filter(
    ([name, values]) =>
      !name.includes('#') && (typed[name] ?? []).join('\n').replace(/\r/g, '') !== values.join('\n'),
  )
  return (
    <section className="problems pa-conflict" role="alert" aria-labelledby="co-nguoi-ghi">
      <h2 id="co-nguoi-ghi">{words.conflictTitle}</h2>
      <p>{words.conflict(by ?? words.somebody)}</p>
      {differing.length > 0 && (
        <>
          <p>{words.theirs}</p>
          <ul lang="vi">
            {differing.slice(0, 12).map(([name, values]) => (
              <li key={name}>{values.join(', ') || '—'}</li>
            ))}
          </ul>
        </>
      )}
      <p>{words.conflictSave}</p>
    </section>
  )
}
