import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { LessonTextContext } from '~/components/lessons/lesson-text'
import { drawnLessonText } from '~/components/lessons/lesson-text.server'
import { NonceContext } from '~/ui/nonce'

const ABORT_AFTER = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
) {
  const isBot = isbot(request.headers.get('user-agent') ?? '')
  return new Promise<Response>((resolve, reject) => {
    let statusCode = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <LessonTextContext.Provider value={drawnLessonText}>
          <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_AFTER} nonce={nonce} />
        </LessonTextContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        [isBot ? 'onAllReady' : 'onShellReady']() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusCode }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          statusCode = 500
          console.error(error)
        },
      },
    )
    setTimeout(abort, ABORT_AFTER + 1_000).unref()
  })
}
