import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ClassFlags } from '~/components/assessment/class-flags'
import { flagWords } from '~/components/assessment/flag-words'
import { ClassHead } from '~/components/groups/class-head'
import { PageLinks } from '~/components/groups/page-links'
import { listClassFlags } from '~/domain/assessment/class-flag-queries.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import examFlagStyles from '~/ui/styles/exam-flags.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () =>
  [groupsStyles, examFlagStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: flagWords.vi.title, en: flagWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const [classId, isSettled] = [params.class ?? '', asked.get('xem') === 'da-xem']
  const listed = await listClassFlags({ viewer, classId, isSettled, page: Number(asked.get('trang')) })
  if ('refusal' in listed) throw notFound()
  const catalogue = await readCatalogue()
  const { open, page, pageCount } = listed
  return {
    ...{ classId, name: listed.class.name, isSettled, open, page, pageCount },
    flags: listed.flags.map(({ at, settled, moduleId, ...flag }) => ({
      ...flag,
      module: findModule(catalogue, moduleId)?.title ?? moduleId,
      on: formatDay(at),
      settled: settled && { on: formatDay(settled.at), verdict: settled.verdict },
    })),
  }
}

export default function ClassExamsPage() {
  const words = useWords(flagWords)
  const { classId, name, isSettled, open, flags, page, pageCount } = useLoaderData<typeof loader>()
  const home = `/lop/${classId}/bai-kiem-tra`
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.title} />
      <p className="lead">{words.lead}</p>
      <nav className="switch" aria-label={words.views}>
        <ul>
          <li>
            <Link to={home} aria-current={isSettled ? undefined : 'page'}>
              {words.open(open)}
            </Link>
          </li>
          <li>
            <Link to={`${home}?xem=da-xem`} aria-current={isSettled ? 'page' : undefined}>
              {words.settled}
            </Link>
          </li>
        </ul>
      </nav>
      {flags.length === 0 && <p>{isSettled ? words.noneSettled : words.none}</p>}
      {flags.length > 0 && <ClassFlags classId={classId} flags={flags} />}
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
