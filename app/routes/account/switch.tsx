import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntryPage } from '~/components/accounts/entry-page'
import { PeopleHere } from '~/components/accounts/people-here'
import { switchWords } from '~/components/accounts/switch-words'
import { endSession } from '~/domain/accounts/end-session.server'
import { listPeopleHere } from '~/domain/accounts/people-here-queries.server'
import { readDevice } from '~/http/device-cookie.server'
import { flashHeader } from '~/http/flash.server'
import { scannedCard } from '~/http/held-token.server'
import { readPeopleHere } from '~/http/people-here.server'
import { getViewer, getWaiting, signedOutHeader } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import cards from '~/ui/styles/cards.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: cards }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: switchWords.vi.title, en: switchWords.en.title })

/** Who takes up the shared phone next: those who let their names be shown here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer({ request, context })
  const { deviceHash } = await readDevice({ request, context })
  const personIds = await readPeopleHere({ request, context })
  const people = await listPeopleHere({ deviceHash, personIds })
  return {
    present: viewer?.displayName ?? null,
    people: people
      .filter(({ personId }) => personId !== viewer?.personId)
      .map(({ handle, name }) => ({ handle, name })),
  }
}

/** The present person goes, and takes along what the browser kept of their pages. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = (await getViewer({ request, context })) ?? (await getWaiting({ request, context }))
  if (viewer) await endSession({ personId: viewer.personId, sessionId: viewer.sessionId })
  // Not "storage": what waits there to be sent belongs to its person and goes when they are back.
  const headers = new Headers({ 'clear-site-data': '"cache"' })
  headers.append('set-cookie', await signedOutHeader(context))
  headers.append('set-cookie', await scannedCard.drop(context))
  if (viewer) headers.append('set-cookie', await flashHeader('person-left'))
  return redirect('/doi-nguoi', { status: 303, headers })
}

export default function SwitchPage() {
  const words = useWords(switchWords)
  const { present, people } = useLoaderData<typeof loader>()
  return (
    <EntryPage title={people.length > 0 ? words.title : words.nobodyTitle}>
      <PeopleHere present={present} people={people} />
    </EntryPage>
  )
}
