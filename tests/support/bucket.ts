import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Stored = { bytes: Uint8Array; type: string }

/** A service on this machine that speaks as much S3 as the media store asks: put, get, head and list, two names a page. */
export async function aBucket() {
  const objects = new Map<string, Stored>()
  const requests: { method: string; path: string; authorization: string }[] = []
  let isBroken = false
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bucket')
    requests.push({
      ...{ method: request.method ?? '', path: url.pathname },
      authorization: request.headers.authorization ?? '',
    })
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (isBroken) return response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
    const name = decodeURIComponent(url.pathname)
    if (request.method === 'PUT') {
      objects.set(name, { bytes: Buffer.concat(parts), type: String(request.headers['content-type']) })
      return response.writeHead(200, { etag: '"x"' }).end()
    }
    if (url.searchParams.has('list-type')) {
      response.writeHead(200, { 'content-type': 'application/xml' })
      return response.end(listing([...objects.keys()].sort(), url.searchParams.get('continuation-token')))
    }
    const found = objects.get(name)
    if (!found)
      return response
        .writeHead(404)
        .end(request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>')
    response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length })
    return response.end(request.method === 'HEAD' ? undefined : found.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ objects, requests },
    breakDown: () => {
      isBroken = true
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function listing(names: string[], after: string | null): string {
  const rest = names.filter((name) => after === null || name > after)
  const page = rest.slice(0, 2)
  const contents = page.map((name) => `<Contents><Key>${name.replace(/^\/[^/]+\//, '')}</Key></Contents>`)
  const isMore = rest.length > page.length
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isMore}</IsTruncated>${contents.join('')}${
    isMore ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  }</ListBucketResult>`
}
