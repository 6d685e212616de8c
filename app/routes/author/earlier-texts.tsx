import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DraftFrame } from '~/components/authoring/draft-frame'
import { earlierWords } from '~/components/authoring/earlier-words'
import { editorWords } from '~/components/authoring/editor-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { isTextPart, TEXT_PARTS, type TextPart } from '~/components/authoring/lesson-part'
import { listEarlier } from '~/domain/authoring/earlier-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay, formatTime } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [groups, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: earlierWords.vi.title, en: earlierWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams.get('phan') ?? 'bai'
  const part: TextPart = isTextPart(asked) ? asked : 'bai'
  const listed = await listEarlier(viewer, params.draft ?? '', TEXT_PARTS[part])
  if ('refusal' in listed) throw notFound()
  return {
    ...{ draft: framedDraft(listed.draft), part },
    earlier: listed.earlier.map(({ earlierId, changedAt, changedByName }) => ({
      ...{ earlierId, changedByName },
      time: `${formatTime(changedAt)}, ${formatDay(changedAt)}`,
    })),
  }
}

export default function EarlierTextsPage() {
  const words = useWords(earlierWords)
  const names = useWords(editorWords)
  const { draft, part, earlier } = useLoaderData<typeof loader>()
  const home = `/soan-bai/${draft.draftId}/ban-truoc`
  return (
    <DraftFrame draft={draft} part={null}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <nav className="switch" aria-label={words.title}>
        <ul>
          {(Object.keys(TEXT_PARTS) as TextPart[]).map((each) => (
            <li key={each}>
              <Link to={`${home}?phan=${each}`} aria-current={part === each ? 'page' : undefined}>
                {names.partNames[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {earlier.length === 0 && <p className="lead">{words.none}</p>}
      <ul className="earlier">
        {earlier.map(({ earlierId, time, changedByName }) => (
          <li key={earlierId}>
            <Link to={`${home}/${earlierId}`}>
              <b>{words.version(time)}</b>
              <span className="small">{words.by(changedByName)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </DraftFrame>
  )
}
