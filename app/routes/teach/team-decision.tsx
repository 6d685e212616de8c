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
import { type RefusedTeam, TeamForm } from '~/components/groups/team-form'
import { teamWords } from '~/components/groups/team-words'
import { changeTeam } from '~/domain/groups/change-team.server'
import { mayLeadTeam } from '~/domain/groups/may-lead-team'
import { readTeam } from '~/domain/groups/team-queries.server'
import { readTeamStanding } from '~/domain/groups/team-standing.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/teaching/team.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ name: line(), decisionNumber: line(), decisionOn: line() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: teamWords.vi.decisionTitle, en: teamWords.en.decisionTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const teamId = params.team ?? ''
  const [found, standing] = await Promise.all([readTeam({ viewer, teamId }), readTeamStanding(teamId)])
  if ('refusal' in found || !standing || !mayLeadTeam(viewer, standing)) throw notFound()
  const { name, decisionNumber, decisionOn } = found.team
  const known = {
    name,
    decisionNumber: decisionNumber ?? '',
    decisionOn: decisionOn ? vietnameseDay(decisionOn) : '',
  }
  return { known, to: `/to/${teamId}` }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, typed] = await Promise.all([
    requireViewer({ request, context }),
    readFields(request, fields),
  ])
  const teamId = params.team ?? ''
  const result = await changeTeam({ viewer, teamId, typed })
  if ('field' in result) return data({ typed, ...result }, 400)
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('team-changed') },
  })
}

export default function TeamDecisionPage() {
  const words = useWords(teamWords)
  const { known, to } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<RefusedTeam>()
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{known.name}</Link>
      </p>
      <h1>{words.decisionTitle}</h1>
      <TeamForm known={known} refused={refused} />
    </div>
  )
}
