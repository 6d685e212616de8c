import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { Notice } from '~/ui/notice'
import { type Problem, ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { changeWords } from './change-words'

export type Typed = Record<string, string>

type ChangeFormProps = {
  title: string
  place: { placeId: string; name: string }
  /** The address of the form. */
  here: string
  typed: Typed
  problem: Problem | null
  /** What will happen, once everything typed can be taken; until then the fields are shown. */
  plan: { sentences: string[]; button: string; isForGood?: boolean } | null
  /** Why there is nothing to fill in. */
  nowhere?: string | null
  /** The fields but the day. */
  children: (errorAt: (field: string) => string | undefined) => ReactNode
}

/**
 * A change of places in two steps: what is wanted, then what will happen and the press that does it. Two plain forms: the
 * first only asks, so that going back and forth changes nothing.
 */
export function ChangeForm({ title, place, here, typed, problem, plan, nowhere, children }: ChangeFormProps) {
  const words = useWords(changeWords)
  const errorAt = (field: string) => (problem?.field === field ? problem.text : undefined)
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/quan-ly/dia-ban/${place.placeId}`}>{words.back(place.name)}</Link>
      </p>
      <h1>{title}</h1>
      {nowhere ? (
        <Notice>{nowhere}</Notice>
      ) : plan ? (
        <Plan here={here} typed={typed} plan={plan} />
      ) : (
        <form className="change-form" method="get" action={here} noValidate>
          {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
          {children(errorAt)}
          <TextField
            name="ngay"
            type="date"
            label={words.on}
            hint={words.onHint}
            error={errorAt('ngay')}
            defaultValue={typed.ngay}
          />
          <button type="submit" className="btn big">
            {words.preview}
          </button>
        </form>
      )}
    </div>
  )
}

function Plan({
  here,
  typed,
  plan,
}: Pick<ChangeFormProps, 'here' | 'typed'> & { plan: NonNullable<ChangeFormProps['plan']> }) {
  const words = useWords(changeWords)
  const once = useSubmitOnce()
  return (
    <section className="change-plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{words.whatHappens}</h2>
      <ul>
        {plan.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {plan.isForGood && (
        <p className="change-stop">
          <Drawing name="hand" className="ic" />
          <b>{words.forGood}</b>
        </p>
      )}
      <p className="small">{words.notYet}</p>
      <form method="post" action={here} onSubmit={once}>
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="acts">
          <button type="submit" className="btn big">
            {plan.button}
          </button>
          <Link className="btn line" to={`${here}?${new URLSearchParams({ ...typed, sua: '1' })}`}>
            {words.edit}
          </Link>
        </p>
      </form>
    </section>
  )
}
