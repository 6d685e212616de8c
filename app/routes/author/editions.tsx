import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { editionWords } from '~/components/authoring/review/edition-words'
import { PageLinks } from '~/components/groups/page-links'
import { listEditions } from '~/domain/authoring/edition-list-queries.server'
import { listOwnScopes } from '~/domain/authoring/scope-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/review.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: editionWords.vi.title, en: editionWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ((await listOwnScopes(viewer)).length === 0) throw notFound()
  return await listEditions({ viewer, page: Number(new URL(request.url).searchParams.get('trang')) })
}

export default function EditionsPage() {
  const words = useWords(editionWords)
  const { editions, page, pageCount } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai">{words.toDrafts}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{editions.length ? words.lead : words.none}</p>
      <ul className="edition-list">
        {editions.map(({ editionId, title, kind, scopeName, number, publishedAt, address }) => (
          <li key={editionId}>
            <Link to={`/soan-bai/ban/${editionId}`} lang="vi">
              {title}
            </Link>
            <p className="small">
              {words.kinds[kind]}, {words.inScope(scopeName)}.{' '}
              {address === null ? words.withdrawn : words.number(number)}, {formatDay(publishedAt)}
            </p>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
