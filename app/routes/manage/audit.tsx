import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AuditTable } from '~/components/accounts/audit-table'
import { roleWords } from '~/components/accounts/role-words'
import { PageLinks } from '~/components/groups/page-links'
import { readOfficeAudit } from '~/domain/groups/office-audit-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/roles.css?url'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: roleWords.vi.auditTitle, en: roleWords.en.auditTitle })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const identifier = (search.get('nguoi') ?? '').slice(0, 100)
  const asked = { viewer, identifier, page: Number(search.get('trang')), now: new Date() }
  const audit = await readOfficeAudit(asked)
  if ('refusal' in audit) throw notFound()
  const { page, pageCount } = audit
  const lines = audit.lines.map(({ actorId: _actor, subjectId: _subject, ...line }) => line)
  return { lines, page, pageCount, identifier }
}

export default function AuditPage() {
  const words = useWords(roleWords)
  const { lines, page, pageCount, identifier } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.auditTitle}</h1>
      <p className="lead">{words.auditLead}</p>
      <form method="get" action="/quan-ly/nhat-ky" className="entry-form" key={identifier}>
        <TextField
          name="nguoi"
          label={words.auditOf}
          hint={words.auditOfHint}
          defaultValue={identifier}
          autoComplete="off"
          autoCapitalize="none"
        />
        <button type="submit" className="btn line">
          {words.auditFilter}
        </button>
      </form>
      <AuditTable lines={lines} />
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
