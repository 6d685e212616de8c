import http, { Agent } from 'node:http'

type Asked = { method?: string; body?: string | undefined; headers?: Record<string, string> }

/** A learner's browser as the server sees it: one kept connection, a session cookie, no page drawn. */
export class Visitor {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(
    private readonly origin: string,
    private readonly cookie: string,
    readonly revision: string,
    readonly questions: { id: string }[],
  ) {}

  asGuest(): Visitor {
    return new Visitor(this.origin, '', this.revision, this.questions)
  }

  get(path: string): Promise<Response> {
    return this.#ask(path, {})
  }

  post(path: string, fields: Record<string, string>, accept = 'text/html'): Promise<Response> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept }
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers })
  }

  #ask(path: string, { method = 'GET', body, headers = {} }: Asked): Promise<Response> {
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.#agent, headers: { ...headers, cookie: this.cookie } }
      const request = http.request(this.origin + path, options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const status = answer.statusCode ?? 0
          if (status >= 400) return reject(new Error(`${method} ${path} gave ${status}`))
          const entries = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
            typeof value === 'string' ? [[name, value]] : [],
          )
          resolve(new Response(status === 204 ? null : Buffer.concat(chunks), { status, headers: entries }))
        })
      })
      // The server may close a connection that rested, in the moment in which it is used again; browsers ask once more.
      request.on('error', (error: NodeJS.ErrnoException) =>
        request.reusedSocket && error.code === 'ECONNRESET'
          ? resolve(this.#ask(path, { method, body, headers }))
          : reject(error),
      )
      request.end(body)
    })
  }
}
