import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { HouseholdMarks } from '~/components/households/household-marks'
import { householdWords } from '~/components/households/household-words'
import { addHouseholds, type TypedHouseholds } from '~/domain/groups/add-households.server'
import { listHouseholds } from '~/domain/groups/household-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, tick } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import styles from '~/ui/styles/teaching/team.css?url'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{ from: line(50), to: line(50), peopleCount: line(10), isPoor: tick(), isBusiness: tick() },
})

const NOTHING: TypedHouseholds = { from: '', to: '', peopleCount: '', isPoor: false, isBusiness: false }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.addTitle, en: householdWords.en.addTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const teamId = params.team ?? ''
  const found = await listHouseholds({ viewer, teamId, pageSize: 1 })
  if ('refusal' in found) throw notFound()
  return { to: `/to/${teamId}/ho` }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, typed] = await Promise.all([
    requireViewer({ request, context }),
    readFields(request, fields),
  ])
  const teamId = params.team ?? ''
  const result = await addHouseholds({ viewer, teamId, typed, now: new Date() })
  if ('field' in result) {
    const codes = result.refusal === 'code-taken' && 'codes' in result ? result.codes : null
    return data({ typed, field: result.field, refusal: result.refusal, codes }, 400)
  }
  if ('refusal' in result) throw notFound()
  const headers = { 'set-cookie': await flashHeader('households-added') }
  return redirect(`/to/${teamId}/ho`, { status: 303, headers })
}

type Refused = { typed: TypedHouseholds; field: string; refusal: string; codes: string[] | null }

export default function NewHouseholdsPage() {
  const words = useWords(householdWords)
  const once = useSubmitOnce()
  const { to } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<Refused>()
  const typed = refused?.typed ?? NOTHING
  const text = refused?.codes
    ? words.codesTaken(refused.codes.join(', '))
    : refused && (words.refusals[refused.refusal] ?? refused.refusal)
  const errorAt = (field: string) => (refused?.field === field ? text : undefined)
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.title}</Link>
      </p>
      <h1>{words.addTitle}</h1>
      <p className="lead">{words.addLead}</p>
      <form method="post" className="entry-form" noValidate onSubmit={once}>
        {refused && text && (
          <ProblemSummary title={words.problems} problems={[{ field: refused.field, text }]} />
        )}
        <div className="side-by-side">
          <TextField
            name="from"
            label={words.code}
            hint={words.codeHint}
            error={errorAt('from')}
            defaultValue={typed.from}
            autoComplete="off"
            autoCapitalize="characters"
          />
          <TextField
            name="to"
            label={words.to}
            hint={words.toHint}
            defaultValue={typed.to}
            autoComplete="off"
            autoCapitalize="characters"
          />
        </div>
        <HouseholdMarks known={typed} error={errorAt('peopleCount')} hint={words.peopleHint} />
        <p className="acts">
          <button type="submit" className="btn big">
            {words.save}
          </button>
        </p>
      </form>
    </div>
  )
}
