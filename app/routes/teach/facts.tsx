import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FactFilter } from '~/components/feedback/fact-filter'
import { FactList } from '~/components/feedback/fact-list'
import { factReviewWords } from '~/components/feedback/fact-review-words'
import { PageLinks } from '~/components/groups/page-links'
import { readFactReview } from '~/domain/feedback/fact-review-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamMonth } from '~/lib/vietnam-month'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: factReviewWords.vi.title, en: factReviewWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { searchParams: search, search: asked } = new URL(request.url)
  const filter = { moduleId: search.get('hoc-phan') || null, isDueOnly: search.get('loc') === 'can-xem-lai' }
  const now = new Date()
  const review = await readFactReview({ viewer, ...filter, page: Number(search.get('trang')), now })
  if ('refusal' in review) throw notFound()
  const { modules } = await readCatalogue()
  return {
    ...{ ...review, ...filter, month: vietnamMonth(now), here: `/du-kien${asked}` },
    modules: modules.map(({ id, number, title }) => ({ id, number, title })),
  }
}

export default function FactsPage() {
  const words = useWords(factReviewWords)
  const { facts, found, page, pageCount, month, here, ...filter } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FactFilter {...filter} />
      <p role="status">{words.found(found)}</p>
      <FactList facts={facts} month={month} here={here} />
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
