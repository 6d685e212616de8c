import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PasteReview } from '~/components/authoring/paste-review'
import { pasteWords } from '~/components/authoring/paste-words'
import { WordForms } from '~/components/authoring/word-forms'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { readDraftPaste } from '~/domain/authoring/read-draft-paste.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: pasteWords.vi.title, en: pasteWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readDraft(viewer, params.draft ?? '')
  if ('refusal' in read) throw notFound()
  const { draftId, title, mayWrite, files } = read.draft
  const baseVersion = files.find(({ name }) => name === 'lesson.mdx')?.version ?? 0
  return { draftId, title, mayWrite, baseVersion }
}

/** A document or a pasted text arrives: read at once, shown for review, in the lesson only later. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await request.formData().catch(() => new FormData())
  const file = form.get('tep')
  const [html, text] = [String(form.get('trang') ?? ''), String(form.get('chu') ?? '')]
  const sent =
    file instanceof File
      ? { kind: 'docx' as const, bytes: new Uint8Array(await file.arrayBuffer()) }
      : html.trim()
        ? { kind: 'html' as const, html }
        : { kind: 'text' as const, text }
  const draftId = params.draft ?? ''
  const read = await readDraftPaste({ viewer, draftId, sent, isTaken: false, now: new Date() })
  if ('ok' in read) return data({ paste: read, refused: null })
  if (read.refusal === 'no-such-draft') throw notFound()
  const at = sent.kind === 'docx' ? ('tep' as const) : ('chu' as const)
  return data({ paste: null, refused: { at, refusal: read.refusal } }, { status: 400 })
}

export default function WordPage() {
  const words = useWords(pasteWords)
  const { draftId, title, mayWrite, baseVersion } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const address = `/soan-bai/${draftId}/word`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}`}>{title}</Link>
      </p>
      <h1>{answer?.paste ? words.review : words.title}</h1>
      <p className="lead">{answer?.paste ? words.reviewLead : words.lead}</p>
      {!mayWrite ? (
        <Notice sign="lock">{words.closed}</Notice>
      ) : answer?.paste ? (
        <PasteReview
          {...{ address, refusal: null }}
          paste={{ ...answer.paste, baseVersion, how: 'append' }}
        />
      ) : (
        <WordForms action={address} refused={answer?.refused ?? null} />
      )}
    </div>
  )
}
