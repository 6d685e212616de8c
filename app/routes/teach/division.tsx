import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { householdWords } from '~/components/households/household-words'
import { listedHousehold } from '~/components/households/listed-household'
import { divideHouseholds } from '~/domain/groups/divide-households.server'
import { listHouseholds } from '~/domain/groups/household-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import styles from '~/ui/styles/teaching/team.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

/** A village has some hundred households: all on one page can be ticked in one go. */
const MOST = 500

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.divideTitle, en: householdWords.en.divideTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const teamId = params.team ?? ''
  const found = await listHouseholds({ viewer, teamId, pageSize: MOST })
  if ('refusal' in found) throw notFound()
  return {
    ...{ members: found.members, to: `/to/${teamId}/ho` },
    households: found.households.map((row) => listedHousehold(teamId, row)),
  }
}

/** The ticked households to the chosen member; "-" takes them back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const teamId = params.team ?? ''
  const ticked = form.getAll('ho').map(String).slice(0, MOST)
  const member = String(form.get('giao-cho') ?? '')
  if (ticked.length === 0 || member === '')
    return data({ ticked, member, refusal: 'nothing-ticked' as const }, 400)
  const shares = new Map(ticked.map((id) => [id, member === '-' ? null : member]))
  const result = await divideHouseholds({ viewer, teamId, shares })
  if ('ok' in result) {
    const headers = { 'set-cookie': await flashHeader('households-divided') }
    return redirect(`/to/${teamId}/ho/chia`, { status: 303, headers })
  }
  if (result.refusal === 'not-your-team') throw notFound()
  return data({ ticked, member, refusal: 'changed-meanwhile' as const }, 409)
}

export default function DivisionPage() {
  const words = useWords(householdWords)
  const { members, to, households } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<{ ticked: string[]; member: string; refusal: string }>()
  const text = refused && (words.refusals[refused.refusal] ?? refused.refusal)
  return (
    <div className="wrap page team-page">
      <p className="crumb">
        <Link to={to}>{words.title}</Link>
      </p>
      <h1>{words.divideTitle}</h1>
      <p className="lead">{words.divideLead}</p>
      <p className="acts">
        <Link className="btn line" to={`${to}/chia-deu`}>
          {words.divideEvenly}
        </Link>
      </p>
      <form method="post" className="division" noValidate>
        {text && <ProblemSummary title={words.problems} problems={[{ text }]} />}
        <fieldset>
          <legend>{words.title}</legend>
          <div className="ticks">
            {households.map((household) => (
              <Choice
                key={household.id}
                name="ho"
                value={household.id}
                label={household.code}
                hint={household.member ?? words.unassigned}
                defaultChecked={refused?.ticked.includes(household.id)}
              />
            ))}
          </div>
        </fieldset>
        <div className="give">
          <Field id="giao-cho" label={words.who}>
            {(ties) => (
              <select
                {...ties}
                className="text-input"
                id="giao-cho"
                name="giao-cho"
                defaultValue={refused?.member ?? members[0]?.personId ?? '-'}
              >
                {members.map(({ personId, displayName, households: held }) => (
                  <option key={personId} value={personId}>
                    {words.whoWith(displayName, held)}
                  </option>
                ))}
                <option value="-">{words.takeBack}</option>
              </select>
            )}
          </Field>
          <button type="submit" className="btn big">
            {words.give}
          </button>
        </div>
      </form>
    </div>
  )
}
