import type { LoaderFunctionArgs } from '@remix-run/node'
import { ownDataDocument } from '~/components/accounts/own-data-document'
import { readOwnData } from '~/domain/reports/own-data-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { requireViewer } from '~/http/viewer.server'

/** All that is held about whoever asks, to be read: one page that needs nothing else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [data, { modules, paths }] = await Promise.all([
    readOwnData({ viewer, now: new Date() }),
    readOwnCatalogue({ request, context }),
  ])
  const named = [
    ...paths.map(({ id, title }) => [id, title]),
    ...modules.flatMap((module) => [
      ...[module, ...module.lessons].map(({ id, title }) => [id, title]),
      ...module.skills.map(({ id, name }) => [id, name]),
    ]),
  ]
  const locale = viewer.locale === 'en' ? 'en' : 'vi'
  return new Response(ownDataDocument(data, { locale, titles: Object.fromEntries(named) }), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="ngo-so-du-lieu.html"',
      'cache-control': 'no-store',
    },
  })
}
