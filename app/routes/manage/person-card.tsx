import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cardWords } from '~/components/groups/card-words'
import { PersonCard } from '~/components/groups/person-card'
import { readCardHolder } from '~/domain/groups/card-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import cards from '~/ui/styles/cards.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: cards }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: cardWords.vi.personTitle, en: cardWords.en.personTitle })

/** One person's card: lost, or the PIN forgotten. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const held = await readCardHolder({ viewer, personId, now: new Date() })
  if ('refusal' in held) throw notFound()
  const { displayName, identifier, groupName, placeName, hasSecret, card } = held
  return {
    ...{ personId, displayName, identifier, groupName, placeName, hasSecret },
    isSelf: viewer.personId === personId,
    issuedOn: card && formatDay(card.issuedAt),
    usedOn: card?.firstUsedAt ? formatDay(card.firstUsedAt) : null,
  }
}

export default function PersonCardPage() {
  return <PersonCard {...useLoaderData<typeof loader>()} />
}
