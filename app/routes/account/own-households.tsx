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
import { JoinHousehold } from '~/components/households/join-household'
import { ownHouseholdWords } from '~/components/households/own-household-words'
import { joinHousehold } from '~/domain/groups/join-household.server'
import { listHomes, readOfferedHousehold } from '~/domain/groups/own-household-queries.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ ma: line(40) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: ownHouseholdWords.vi.title, en: ownHouseholdWords.en.title })

/** `?ma=` is the code that a member of the team showed; with a good one the page names the household. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [{ personId }, now] = [await requireViewer({ request, context }), new Date()]
  const homes = await listHomes(personId)
  const code = new URL(request.url).searchParams.get('ma')?.slice(0, 40)
  const nothing = { homes, code: code ?? '', offered: null, refusal: null }
  if (code === undefined || request.method !== 'GET') return nothing
  const found = await readOfferedHousehold({ code, address: context.address, now })
  if ('ok' in found) return { ...nothing, offered: found.household }
  return data({ ...nothing, refusal: found.refusal }, refusalAnswer(found, now))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const [viewer, now] = [await requireViewer({ request, context }), new Date()]
  const { ma: code } = await readFields(request, fields)
  const joined = await joinHousehold({ viewer, code, address: context.address, now })
  if ('refusal' in joined)
    return data({ code, offered: null, refusal: joined.refusal }, refusalAnswer(joined, now))
  return redirect('/ho-so/ho', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('household-joined') },
  })
}

export default function OwnHouseholdsPage() {
  const words = useWords(ownHouseholdWords)
  const { homes, ...asked } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page own-data">
      <p className="crumb">
        <Link to="/ho-so">{words.profile}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {homes.length === 0 && <p>{words.none}</p>}
      <ul className="own-homes">
        {homes.map(({ householdId, code, placeName, teamName, memberName }) => (
          <li key={householdId}>
            <h2>{words.household(code, placeName)}</h2>
            {teamName && <p>{words.team(teamName)}</p>}
            {memberName && <p>{words.member(memberName)}</p>}
            <form method="post" action={`/ho-so/ho/${householdId}/roi`}>
              <button type="submit" className="btn line" aria-label={words.leaveOf(code)}>
                {words.leave}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <JoinHousehold {...(refused ?? asked)} />
    </div>
  )
}
