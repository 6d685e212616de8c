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
import { createTeam } from '~/domain/groups/create-team.server'
import { listFoundingPlaces } from '~/domain/groups/founding-places.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { Field } from '~/ui/field'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/teaching/team.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ placeId: line(100), name: line(), decisionNumber: line(), decisionOn: line() })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: teamWords.vi.foundTitle, en: teamWords.en.foundTitle })

/** `?thon=` chooses the village, for links from elsewhere. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const places = await listFoundingPlaces(viewer)
  if (places.length === 0) throw notFound()
  return { places, chosen: new URL(request.url).searchParams.get('thon') ?? '' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { placeId, ...typed } = await readFields(request, fields)
  const result = await createTeam({ viewer, placeId, typed })
  if ('ok' in result) {
    const headers = { 'set-cookie': await flashHeader('team-created') }
    return redirect(`/to/${result.teamId}`, { status: 303, headers })
  }
  if ('field' in result) return data({ typed, placeId, ...result }, 400)
  if (placeId !== '') throw notFound()
  return data({ typed, placeId, field: 'placeId', ...result }, 400)
}

export default function NewTeamPage() {
  const words = useWords(teamWords)
  const { places, chosen } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<RefusedTeam & { placeId: string }>()
  const error = refused?.field === 'placeId' ? words.chooseVillage : undefined
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to="/to">{words.teamsTitle}</Link>
      </p>
      <h1>{words.foundTitle}</h1>
      <TeamForm known={{ name: '', decisionNumber: '', decisionOn: '' }} refused={refused}>
        <Field id="placeId" label={words.village} error={error}>
          {(ties) => (
            <select
              {...ties}
              className="text-input"
              id="placeId"
              name="placeId"
              defaultValue={refused?.placeId ?? chosen}
            >
              <option value="">{words.chooseVillage}</option>
              {places.map(({ placeId, name, communeName }) => (
                <option key={placeId} value={placeId}>
                  {name}, {communeName}
                </option>
              ))}
            </select>
          )}
        </Field>
      </TeamForm>
    </div>
  )
}
