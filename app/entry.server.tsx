import { Writable } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { drawCard } from '~/components/assessment/draw-card.server'
import { CardDrawingContext } from '~/components/assessment/question-slot'
import { LessonTextContext } from '~/components/lessons/lesson-text'
import { drawnLessonText } from '~/components/lessons/lesson-text.server'
import { startHousekeeping } from '~/http/housekeeping.server'
import { logError } from '~/http/log-error'
import { NonceContext } from '~/ui/nonce'

const ABORT_AFTER = 5_000

startHousekeeping()

/** What a loader, an action or a page threw. A reader who left meanwhile is no error. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) logError(error)
}

/**
 * Draws the page whole and sends it in one piece: no page of ours waits for slow data, and a page in one piece spares
 * the server the streams between.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
) {
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Promise<Response>((resolve, reject) => {
    let statusCode = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <LessonTextContext.Provider value={drawnLessonText}>
          <CardDrawingContext.Provider value={drawCard}>
            <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_AFTER} nonce={nonce} />
          </CardDrawingContext.Provider>
        </LessonTextContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer)
          collect(pipe, (body) => resolve(new Response(body, { headers, status: statusCode })))
        },
        onShellError: reject,
        onError(error: unknown) {
          statusCode = 500
          logError(error)
        },
      },
    )
    const timer = setTimeout(abort, ABORT_AFTER + 1_000)
  })
}

function collect(pipe: (to: Writable) => unknown, done: (body: Uint8Array<ArrayBuffer>) => void): void {
  const chunks: Buffer[] = []
  pipe(
    new Writable({
      write(chunk: Buffer, _encoding, next) {
        // React writes its next page of bytes into the same memory: keep a copy.
        chunks.push(Buffer.from(chunk))
        next()
      },
      final(next) {
        done(new Uint8Array(Buffer.concat(chunks)))
        next()
      },
    }),
  )
}
