import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DraftFrame } from '~/components/authoring/draft-frame'
import { earlierWords } from '~/components/authoring/earlier-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { partOfText } from '~/components/authoring/lesson-part'
import { TextDifference } from '~/components/authoring/text-difference'
import { readEarlier } from '~/domain/authoring/earlier-queries.server'
import { restoreEarlier } from '~/domain/authoring/restore-earlier.server'
import { flashHeader } from '~/http/flash.server'
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
  const read = await readEarlier(viewer, params.draft ?? '', params.earlier ?? '')
  if ('refusal' in read) throw notFound()
  const { draft, name, text, changedAt } = read
  return {
    ...{ draft: framedDraft(draft), part: partOfText(name), before: text },
    ...{ earlierId: params.earlier ?? '', time: `${formatTime(changedAt)}, ${formatDay(changedAt)}` },
    after: draft.files.find((each) => each.name === name)?.text ?? '',
  }
}

/** It becomes the text again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, earlierId, now] = [params.draft ?? '', params.earlier ?? '', new Date()]
  const restored = await restoreEarlier({ viewer, draftId, earlierId, now })
  if ('refusal' in restored && restored.refusal !== 'changed-meanwhile') throw notFound()
  const headers = { 'set-cookie': await flashHeader('ok' in restored ? 'draft-restored' : 'draft-not-open') }
  const part = 'ok' in restored ? `?phan=${partOfText(restored.name)}` : ''
  return redirect(`/soan-bai/${draftId}${part}`, { status: 303, headers })
}

export default function EarlierTextPage() {
  const words = useWords(earlierWords)
  const { draft, part, before, after, earlierId, time } = useLoaderData<typeof loader>()
  const home = `/soan-bai/${draft.draftId}/ban-truoc`
  return (
    <DraftFrame draft={draft} part={null}>
      <p className="crumb">
        <Link to={`${home}?phan=${part}`}>{words.title}</Link>
      </p>
      <h2>{words.difference(time)}</h2>
      {draft.mayWrite && (
        <form method="post" action={`${home}/${earlierId}`}>
          <button type="submit" className="btn">
            {words.restore}
          </button>
        </form>
      )}
      <TextDifference {...{ before, after }} beforeName={words.before} afterName={words.now} />
    </DraftFrame>
  )
}
