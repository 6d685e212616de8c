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
import { divideHouseholds } from '~/domain/groups/divide-households.server'
import { listHouseholds } from '~/domain/groups/household-queries.server'
import { splitEvenly } from '~/domain/groups/split-evenly'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import styles from '~/ui/styles/teaching/team.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const MOST = 2_000

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: householdWords.vi.evenTitle, en: householdWords.en.evenTitle })

/** A proposal, to be looked at; the form carries it, so that what is written is what was seen. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const teamId = params.team ?? ''
  const found = await listHouseholds({ viewer, teamId, pageSize: MOST })
  if ('refusal' in found) throw notFound()
  const rows = found.households.map(({ householdId, code, member }) => ({
    ...{ householdId, code, memberId: member?.personId ?? null, before: member?.displayName ?? null },
  }))
  const ids = found.members.map(({ personId }) => personId)
  const split = splitEvenly(rows, ids)
  return {
    to: `/to/${teamId}/ho`,
    shares: found.members.map(({ personId, displayName }) => ({
      ...{ personId, displayName },
      households: rows
        .filter(({ householdId }) => split.get(householdId) === personId)
        .map(({ householdId, code, memberId, before }) => ({
          ...{ id: householdId, code, before, isNew: memberId !== personId },
        })),
    })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const teamId = params.team ?? ''
  const pairs = form.getAll('giao').map((each) => String(each).split('>'))
  const shares = new Map(pairs.slice(0, MOST).map(([household = '', member = '']) => [household, member]))
  if (shares.size === 0) return redirect(`/to/${teamId}/ho`, 303)
  const result = await divideHouseholds({ viewer, teamId, shares })
  if ('ok' in result) {
    const headers = { 'set-cookie': await flashHeader('households-divided') }
    return redirect(`/to/${teamId}/ho`, { status: 303, headers })
  }
  if (result.refusal === 'not-your-team') throw notFound()
  return data({ refusal: 'changed-meanwhile' }, 409)
}

export default function EvenDivisionPage() {
  const words = useWords(householdWords)
  const { to, shares } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<{ refusal: string }>()
  const text = refused && words.refusals[refused.refusal]
  const given = shares.filter(({ households }) => households.length > 0)
  return (
    <div className="wrap page team-page">
      <p className="crumb">
        <Link to={`${to}/chia`}>{words.divideTitle}</Link>
      </p>
      <h1>{words.evenTitle}</h1>
      {text && <ProblemSummary title={words.problems} problems={[{ text }]} />}
      {given.length === 0 ? (
        <p className="lead">{words.evenNone}</p>
      ) : (
        <form method="post" className="flow">
          <p className="lead">{words.evenLead}</p>
          <ul className="shares">
            {given.map(({ personId, displayName, households }) => (
              <li key={personId}>
                <h2>{displayName}</h2>
                <p className="small">{words.total(households.length)}</p>
                <ul className="tags">
                  {households.map(({ id, code, before, isNew }) => (
                    <li key={id} className={isNew ? 'is-new' : undefined}>
                      <input type="hidden" name="giao" value={`${id}>${personId}`} />
                      <b>{code}</b>
                      {isNew && <span>{words.change(before)}</span>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <p className="acts">
            <button type="submit" className="btn big">
              {words.save}
            </button>
            <Link className="btn line" to={`${to}/chia`}>
              {words.back}
            </Link>
          </p>
        </form>
      )}
    </div>
  )
}
