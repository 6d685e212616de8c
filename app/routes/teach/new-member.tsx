import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { teamWords } from '~/components/groups/team-words'
import { addTeamMember } from '~/domain/groups/add-team-member.server'
import { findNeighbours } from '~/domain/groups/find-neighbours.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/teaching/team.css?url'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: teamWords.vi.addMember, en: teamWords.en.addMember })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = (new URL(request.url).searchParams.get('ten') ?? '').slice(0, 100)
  const teamId = params.team ?? ''
  const found = await findNeighbours({ viewer, teamId, typed, now: new Date() })
  if ('refusal' in found) throw notFound()
  return { typed, people: found.people, to: `/to/${teamId}` }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { person } = await readFields(request, z.object({ person: line(100) }))
  const teamId = params.team ?? ''
  const result = await addTeamMember({ viewer, teamId, personId: person, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('member-added') },
  })
}

export default function NewMemberPage() {
  const words = useWords(teamWords)
  const { typed, people, to } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.back}</Link>
      </p>
      <h1>{words.addMember}</h1>
      <form method="get" className="entry-form">
        <TextField
          name="ten"
          label={words.search}
          hint={words.searchHint}
          defaultValue={typed}
          autoComplete="off"
        />
        <p className="acts">
          <button type="submit" className="btn">
            {words.find}
          </button>
        </p>
      </form>
      <div role="status">{typed !== '' && people.length === 0 && <p>{words.nobody}</p>}</div>
      <ul className="takes">
        {people.map(({ personId, displayName, placeName }) => (
          <li key={personId}>
            <span>
              <b>{displayName}</b>
              {placeName && <span className="small">{placeName}</span>}
            </span>
            <form method="post">
              <input type="hidden" name="person" value={personId} />
              <button type="submit" className="btn line">
                {words.take(displayName)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
