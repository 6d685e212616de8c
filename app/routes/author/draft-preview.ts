import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { drawPreview } from '~/components/authoring/draw-preview.server'
import { readPreviewKind } from '~/components/authoring/preview-kind'
import { previewPage } from '~/components/authoring/preview-page.server'
import { isDraftText } from '~/domain/authoring/draft'
import { previewDraft } from '~/domain/authoring/preview-draft.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readPreferences } from '~/http/preferences.server'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireDraft } from '~/http/require-draft.server'
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
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  const { viewer, draft } = await requireDraft(asked)
  const { draftId, title } = draft
  const kind = readPreviewKind(new URL(asked.request.url).searchParams.get('kieu'))
  const { locale } = await readPreferences(asked.request)
  const previewed = await previewDraft({ viewer, draftId, now: new Date() })
  const html = drawPreview('ok' in previewed ? previewed.drawn : null, kind, locale)
  const page = { draftId, title, kind, locale, html, styles: [styles, card, authoring] }
  return new Response(previewPage(page), { headers: HEADERS })
}

/** The draft with what is being typed, for the page that stands in the editor's frame already. */
export async function action(asked: ActionFunctionArgs): Promise<Response> {
  const { viewer, draft } = await requireDraft(asked)
  const typed = await readFields(asked.request, fields)
  if (!isDraftText(typed.name)) throw notFound()
  const { locale } = await readPreferences(asked.request)
  const texts = { [typed.name]: typed.text }
  const previewed = await previewDraft({ viewer, draftId: draft.draftId, typed: texts, now: new Date() })
  if (!('ok' in previewed)) return jsonAnswer({ refusal: 'too-heavy' })
  const { drawn, problems } = previewed
  const html = drawPreview(drawn, readPreviewKind(typed.kieu), locale)
  return jsonAnswer({ html: drawn ? html : null, problems })
}
