import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { drawCard } from '~/components/assessment/draw-card.server'
import { CardDrawingContext, type QuestionPlace } from '~/components/assessment/question-slot'
import { LessonTextContext } from '~/components/lessons/lesson-text'
import { drawnLessonText } from '~/components/lessons/lesson-text.server'
import { compressPage } from '~/http/compress-page.server'
import { startHousekeeping } from '~/http/housekeeping.server'
import { logError } from '~/http/log-error'
import { nearbyRoutes } from '~/http/nearby-routes'
import type { Locale } from '~/lib/locale'
import { NonceContext } from '~/ui/nonce'

startHousekeeping()

/** What a loader, an action or a page threw. A reader who left meanwhile is no error. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) logError(error)
}

/**
 * Draws the page whole, as one string, and sends it in one piece: no page of ours waits for slow data, and without the
 * streams between a page costs the server a third less.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
) {
  const { manifest, staticHandlerContext } = remixContext
  const routeIds = staticHandlerContext.matches.map((match) => match.route.id)
  const context = {
    ...remixContext,
    manifest: nearbyRoutes(manifest, routeIds, staticHandlerContext.location.pathname),
  }
  await readHandoff(context)
  const cards: (() => string)[] = []
  const card = (place: QuestionPlace, locale: Locale) => {
    cards.push(() => drawCard(place, locale))
    return `<!--${nonce} ${cards.length - 1}-->`
  }
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <LessonTextContext.Provider value={drawnLessonText}>
        <CardDrawingContext.Provider value={card}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </CardDrawingContext.Provider>
      </LessonTextContext.Provider>
    </NonceContext.Provider>,
  )
  // Cards come from memory, and React draws one thing at a time: they are put where their marks stand.
  const marks = new RegExp(`<!--${nonce} (\\d+)-->`, 'g')
  const whole = cards.length > 0 ? html.replace(marks, (_mark, at) => cards[at]?.() ?? '') : html
  const page = `<!DOCTYPE html>${whole}`
  const { body, headers: coding } = await compressPage(page, request.headers.get('accept-encoding'))
  headers.set('content-type', 'text/html; charset=utf-8')
  for (const [name, value] of Object.entries(coding)) headers.set(name, value)
  return new Response(body, { headers, status })
}

/** Reads the page's data to its end before it is drawn, and leaves it where RemixServer looks for it: so it need not wait. */
async function readHandoff({ serverHandoffStream, renderMeta }: EntryContext): Promise<void> {
  if (!serverHandoffStream || !renderMeta) return
  const reader = serverHandoffStream.getReader()
  const decoder = new TextDecoder()
  let value = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    value += decoder.decode(read.value, { stream: true })
  }
  reader.releaseLock()
  renderMeta.streamCache = { 0: Object.assign(Promise.resolve(), { result: { done: true, value } }) }
}
