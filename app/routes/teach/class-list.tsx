import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ClassDoubles } from '~/components/groups/class-doubles'
import { ClassHead } from '~/components/groups/class-head'
import { classListWords } from '~/components/groups/class-list-words'
import { ClassRows } from '~/components/groups/class-rows'
import { FormerMembers } from '~/components/groups/former-members'
import { PageLinks } from '~/components/groups/page-links'
import { readClassList } from '~/domain/groups/class-list-queries.server'
import { listFormerMembers } from '~/domain/groups/former-member-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: classes },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classListWords.vi.title, en: classListWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const [classId, search] = [params.class ?? '', (asked.get('tim') ?? '').slice(0, 80)]
  const shown = await readClassList({
    viewer,
    classId,
    page: Number(asked.get('trang')),
    search,
    now: new Date(),
  })
  const former = 'refusal' in shown ? null : await listFormerMembers({ viewer, classId })
  if ('refusal' in shown || !former) throw notFound()
  const { members, found, all, joined, doubles, page, pageCount } = shown
  return {
    ...{ classId, name: shown.class.name, search, members, found, all, joined, doubles, page, pageCount },
    former: former.map(({ leftAt, ...person }) => ({ ...person, leftOn: formatDay(leftAt) })),
  }
}

export default function ClassListPage() {
  const words = useWords(classListWords)
  const shown = useLoaderData<typeof loader>()
  const { classId, name, search, members, found, all, joined, doubles, page, pageCount, former } = shown
  const isPlain = search.trim() === '' && page === 1
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.title} />
      <p className="lead">{all === 0 ? words.emptyText : words.counts(joined, all)}</p>
      <div className="class-tools">
        <Link className={all === 0 ? 'btn big' : 'btn'} to={`/lop/${classId}/danh-sach/them`}>
          {words.add}
        </Link>
        {all > 0 && (
          <form className="find-name" method="get" action={`/lop/${classId}/danh-sach`} key={search}>
            <TextField name="tim" label={words.find} type="search" defaultValue={search} autoComplete="off" />
            <button type="submit" className="btn line">
              {words.findButton}
            </button>
          </form>
        )}
      </div>
      {search.trim() !== '' && <p role="status">{words.found(found, search.trim())}</p>}
      {isPlain && <ClassDoubles classId={classId} doubles={doubles} />}
      {members.length > 0 && <ClassRows classId={classId} rows={members} />}
      <PageLinks page={page} pageCount={pageCount} />
      {isPlain && <FormerMembers classId={classId} people={former} />}
    </div>
  )
}
