import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CardFilterForm } from '~/components/groups/card-filter-form'
import { CardPicker } from '~/components/groups/card-picker'
import { CardInside, CardPath, CardScopes } from '~/components/groups/card-scopes'
import { cardWords } from '~/components/groups/card-words'
import { NothingHere } from '~/components/groups/nothing-here'
import { PageLinks } from '~/components/groups/page-links'
import { listCardHolders } from '~/domain/groups/card-queries.server'
import { listCardScopes, readCardPlace } from '~/domain/groups/card-scope-queries.server'
import { cardAsked } from '~/http/card-asked.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import cards from '~/ui/styles/cards.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: cards },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: cardWords.vi.title, en: cardWords.en.title })

/** Who answers for one place, team or class sees it at once; who for several chooses first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const { scope: asked, filter } = cardAsked(search)
  const scopes = await listCardScopes(viewer)
  const scope = asked ?? (scopes.length === 1 ? scopes[0] : undefined)
  if (!scope) return { scopes, shown: null, refusal: null }
  const place = await readCardPlace({ viewer, scope })
  const list = await listCardHolders({
    viewer,
    scope,
    filter,
    page: Number(search.get('trang')),
    now: new Date(),
  })
  if ('refusal' in place || 'refusal' in list) throw notFound()
  const people = list.people.map(({ card, ...row }) => ({
    ...row,
    card: card && { issuedOn: formatDay(card.issuedAt), isUsed: card.firstUsedAt !== null },
  }))
  const { count, page, pageCount } = list
  return { scopes, shown: { place, filter, people, count, page, pageCount }, refusal: search.get('loi') }
}

export default function CardsPage() {
  const words = useWords(cardWords)
  const { scopes, shown, refusal } = useLoaderData<typeof loader>()
  if (!shown && scopes.length === 0) return <NothingHere title={words.nobodyTitle} text={words.nobodyText} />
  if (!shown)
    return (
      <div className="wrap page">
        <h1>{words.title}</h1>
        <p className="lead">{words.chooseText}</p>
        <CardScopes scopes={scopes} />
      </div>
    )
  const { place, filter, people, count, page, pageCount } = shown
  return (
    <div className="wrap page cards-page">
      <CardPath above={place.above} />
      <h1>{words.titleOf(place.scope.name)}</h1>
      <p className="lead">{words.lead}</p>
      <CardInside inside={place.inside} />
      <CardFilterForm scope={place.scope} filter={filter} />
      <CardPicker {...{ scope: place.scope, filter, people, count, page, refusal }} />
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
