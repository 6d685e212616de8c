import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DraftList } from '~/components/authoring/draft-list'
import { draftWords } from '~/components/authoring/draft-words'
import { PageLinks } from '~/components/groups/page-links'
import type { DraftState } from '~/domain/authoring/draft'
import { listDrafts } from '~/domain/authoring/draft-queries.server'
import { beginLessonProcess } from '~/domain/authoring/lesson-process.server'
import { listOwnScopes, readScopeName } from '~/domain/authoring/scope-queries.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay, formatTime } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

/** What the address calls each state. */
const STATES: Readonly<Record<string, DraftState>> = {
  'dang-soan': 'writing',
  'cho-duyet': 'in-review',
  'can-sua': 'changes-asked',
  'da-duyet': 'approved',
}
const PUT_AWAY = 'da-cat'

export const links: LinksFunction = () => [groups, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: draftWords.vi.title, en: draftWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ((await listOwnScopes(viewer)).length === 0) throw notFound()
  beginLessonProcess(new Date())
  const search = new URL(request.url).searchParams
  const asked = search.get('loc') ?? ''
  const listed = await listDrafts({
    ...{ viewer, page: Number(search.get('trang')), isPutAway: asked === PUT_AWAY },
    ...(STATES[asked] ? { state: STATES[asked] } : {}),
  })
  const catalogue = await readCatalogue()
  const scopes = new Map<string, string>()
  for (const draft of listed.drafts)
    if (!scopes.has(draft.scopeId)) scopes.set(draft.scopeId, (await readScopeName(draft)) ?? '')
  return {
    ...{ page: listed.page, pageCount: listed.pageCount },
    filter: STATES[asked] || asked === PUT_AWAY ? asked : '',
    drafts: listed.drafts.map((draft) => {
      const { draftId, title, kind, state, createdByName, isOriginalChanged } = draft
      const module = findModule(catalogue, draft.moduleId)
      return {
        ...{ draftId, title, kind, state, createdByName, isOriginalChanged },
        scopeName: scopes.get(draft.scopeId) ?? '',
        ...{ moduleNumber: module?.number ?? null, moduleTitle: module?.title ?? '' },
        changedAt: `${formatTime(draft.updatedAt)}, ${formatDay(draft.updatedAt)}`,
      }
    }),
  }
}

export default function DraftsPage() {
  const words = useWords(draftWords)
  const { drafts, filter, page, pageCount } = useLoaderData<typeof loader>()
  const filters = [
    { name: '', label: words.all },
    ...Object.entries(STATES).map(([name, state]) => ({ name, label: words.states[state] })),
    { name: PUT_AWAY, label: words.putAway },
  ]
  return (
    <div className="wrap page">
      <div className="drafts-head">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p className="acts">
            <Link className="btn big" to="/soan-bai/moi">
              {words.newDraft}
            </Link>
            <a href="/soan-bai/nhap">{words.upload}</a>
          </p>
        </div>
        <Drawing name="under-the-palms" />
      </div>
      <nav className="switch" aria-label={words.filter}>
        <ul>
          {filters.map(({ name, label }) => (
            <li key={name}>
              <Link to={name ? `?loc=${name}` : '?'} aria-current={filter === name ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {drafts.length === 0 && <Nothing isFiltered={filter !== ''} />}
      <DraftList drafts={drafts} />
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const words = useWords(draftWords)
  if (isFiltered) return <p className="lead">{words.noneInState}</p>
  return (
    <section className="drafts-none">
      <h2>{words.none}</h2>
      <p>{words.noneText}</p>
    </section>
  )
}
