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
import { changeHousehold, type TypedHousehold } from '~/domain/groups/change-household.server'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, tick } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { ProblemSummary } from '~/ui/problem-summary'
import styles from '~/ui/styles/teaching/team.css?url'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'

const fields = z.object({ code: line(50), peopleCount: line(10), isPoor: tick(), isBusiness: tick() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${householdWords.vi.editTitle(data?.known.code ?? '')} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  if ('refusal' in found || !found.household.mayLead) throw notFound()
  const { code, peopleCount, isPoor, isBusiness } = found.household
  return {
    known: { code, peopleCount: String(peopleCount), isPoor, isBusiness },
    to: `/to/${teamId}/ho/${householdId}`,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, typed] = await Promise.all([
    requireViewer({ request, context }),
    readFields(request, fields),
  ])
  const { team: teamId = '', household: householdId = '' } = params
  const result = await changeHousehold({ viewer, teamId, householdId, typed })
  if ('field' in result) return data({ typed, ...result }, 400)
  if ('refusal' in result) throw notFound()
  const headers = { 'set-cookie': await flashHeader('household-changed') }
  return redirect(`/to/${teamId}/ho/${householdId}`, { status: 303, headers })
}

type Refused = { typed: TypedHousehold; field: string; refusal: string }

export default function HouseholdChangesPage() {
  const words = useWords(householdWords)
  const once = useSubmitOnce()
  const { known, to } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<Refused>()
  const typed = refused?.typed ?? known
  const text = refused && (words.refusals[refused.refusal] ?? refused.refusal)
  const errorAt = (field: string) => (refused?.field === field ? text : undefined)
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.household(known.code)}</Link>
      </p>
      <h1>{words.editTitle(known.code)}</h1>
      <form method="post" className="entry-form" noValidate onSubmit={once}>
        {refused && text && (
          <ProblemSummary title={words.problems} problems={[{ field: refused.field, text }]} />
        )}
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={errorAt('code')}
          defaultValue={typed.code}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <HouseholdMarks known={typed} error={errorAt('peopleCount')} />
        <p className="acts">
          <button type="submit" className="btn big">
            {words.save}
          </button>
        </p>
      </form>
    </div>
  )
}
