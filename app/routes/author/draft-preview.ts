import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { drawPreview } from '~/components/authoring/draw-preview.server'
import { readPreviewKind } from '~/components/authoring/preview-kind'
import { previewPage } from '~/components/authoring/preview-page.server'
import { isDraftText } from '~/domain/authoring/draft'
import { pageDraft } from '~/domain/authoring/page-draft.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readPreferences } from '~/http/preferences.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { placeDrawings } from '~/ui/drawing/place-drawings'
import authoring from '~/ui/styles/authoring.css?url'
import styles from '~/ui/styles/index.css?url'
import card from '~/ui/styles/teaching/teach-card.css?url'

const fields = z.object({ name: line(40), text: text(400_001), kieu: line(20) })

/** No script at all, whatever a lesson should manage to bring; framed by our own pages alone. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
}

/** The draft as it is saved, as a page. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const viewer = await requireViewer({ request, context })
  const { locale } = await readPreferences(request)
  const kind = readPreviewKind(new URL(request.url).searchParams.get('kieu'))
  const look = { as: kind, locale }
  const draftId = params.draft ?? ''
  const paged = await pageDraft({ viewer, draftId, look, now: new Date() })
  if ('refusal' in paged && paged.refusal === 'no-such-draft') throw notFound()
  const { title, html } = 'ok' in paged ? paged : { title: '', html: drawPreview(null, kind, locale) }
  const page = { draftId, title, kind, locale, html: placeDrawings(html), styles: [styles, card, authoring] }
  return new Response(previewPage(page), { headers: HEADERS })
}

/** The draft with what is being typed, for the page that stands in the editor's frame already. */
export async function action({ request, context, params }: ActionFunctionArgs): Promise<Response> {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  if (!isDraftText(typed.name)) throw notFound()
  const { locale } = await readPreferences(request)
  const paged = await pageDraft({
    ...{ viewer, draftId: params.draft ?? '', typed: { [typed.name]: typed.text } },
    ...{ look: { as: readPreviewKind(typed.kieu), locale }, now: new Date() },
  })
  if ('ok' in paged) {
    const { html, isDrawn, problems } = paged
    return jsonAnswer({ html: isDrawn ? placeDrawings(html) : null, problems })
  }
  if (paged.refusal === 'no-such-draft') throw notFound()
  return jsonAnswer({ refusal: paged.refusal })
}
