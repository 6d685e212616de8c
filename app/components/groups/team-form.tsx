import type { ReactNode } from 'react'
import type { TypedTeam } from '~/domain/groups/check-team'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { teamWords } from './team-words'

export type RefusedTeam = { typed: TypedTeam; field: string; refusal: string }

/** A team's name and decision; `children`: what else the page asks. */
export function TeamForm(props: {
  known: TypedTeam
  refused: RefusedTeam | undefined
  children?: ReactNode
}) {
  const words = useWords(teamWords)
  const once = useSubmitOnce()
  const { refused } = props
  const typed = refused?.typed ?? props.known
  const sentences: Record<string, string> = words.refusals
  const problem = refused && { field: refused.field, text: sentences[refused.refusal] ?? refused.refusal }
  const errorAt = (field: string) => (problem?.field === field ? problem.text : undefined)
  return (
    <form method="post" className="entry-form" noValidate onSubmit={once}>
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      {props.children}
      <TextField
        name="name"
        label={words.name}
        error={errorAt('name')}
        defaultValue={typed.name}
        autoComplete="off"
      />
      <TextField
        name="decisionNumber"
        label={words.decisionNumber}
        hint={words.decisionNumberHint}
        error={errorAt('decisionNumber')}
        defaultValue={typed.decisionNumber}
        autoComplete="off"
      />
      <TextField
        name="decisionOn"
        label={words.decisionOn}
        hint={words.decisionOnHint}
        error={errorAt('decisionOn')}
        defaultValue={typed.decisionOn}
        autoComplete="off"
        inputMode="text"
      />
      <p className="acts">
        <button type="submit" className="btn big">
          {words.save}
        </button>
      </p>
    </form>
  )
}
