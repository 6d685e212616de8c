import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AuditTable } from '~/components/accounts/audit-table'
import { ownDataWords } from '~/components/accounts/own-data-words'
import { PageLinks } from '~/components/groups/page-links'
import { readOwnAudit } from '~/domain/accounts/audit-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/roles.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: ownDataWords.vi.log, en: ownDataWords.en.log })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  return await readOwnAudit({ viewer, page: Number(new URL(request.url).searchParams.get('trang')) })
}

export default function OwnLogPage() {
  const words = useWords(ownDataWords)
  const { lines, page, pageCount } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/ho-so/du-lieu">{words.title}</Link>
      </p>
      <h1>{words.log}</h1>
      <p className="lead">{words.logLead}</p>
      <AuditTable lines={lines} isOwn />
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
