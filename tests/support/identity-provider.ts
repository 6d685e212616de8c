import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export type IdentityProvider = {
  issuer: string
  /** What a site needs to be its client. */
  settings: Record<string, string>
  stop: () => Promise<void>
}

const CLIENT = { client_id: 'ngo-so', client_secret: 'a secret between the two, long enough for HS256' }

/**
 * A real OpenID Connect provider on this machine. Its page lets one be `people` (name by subject), or refuse; as a plain link, so
 * that browsers and tests press it alike.
 */
export async function startIdentityProvider(people: Record<string, string>): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: ['http://127.0.0.1/'] }],
    jwks: { keys: [{ ...key, kty: 'RSA', kid: 'test', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['cookies of a provider that lives for one test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => Promise.resolve({ sub: accountId, name: people[accountId] }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  // The site's port is not known before it starts.
  provider.Client.prototype.redirectUriAllowed = (address: string) =>
    /^http:\/\/127\.0\.0\.1:\d+\/dang-nhap\/ngoai\/ve$/.test(address)

  const answer = provider.callback()
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    if (!pathname.startsWith('/who/')) return void answer(request, response)
    const who = searchParams.get('la')
    if (who === null) {
      const link = (name: string, text: string) => `<p><a href="?la=${name}">${text}</a></p>`
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const links = Object.entries(people).map(([subject, name]) => link(subject, `Tôi là ${name}`))
      response.end(`<!doctype html><title>Cổng</title>${links.join('')}${link('', 'Từ chối')}`)
      return
    }
    const result = who === '' ? { error: 'access_denied' } : { login: { accountId: who } }
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  return {
    issuer,
    settings: {
      NGOSO_OIDC_ISSUER: issuer,
      NGOSO_OIDC_CLIENT_ID: CLIENT.client_id,
      NGOSO_OIDC_CLIENT_SECRET: CLIENT.client_secret,
      NGOSO_OIDC_LABEL: 'Cổng thử',
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Follows the provider's pages as a browser of its own would, being `who` ('' refuses), to the address it answers at. */
export async function answerOfProvider(address: string, who: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = address
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) {
      if (!new URL(at).pathname.startsWith('/who/'))
        throw new Error(`${response.status}: ${await response.text()}`)
      at = `${at}?la=${who}`
      continue
    }
    const url = new URL(next, at)
    if (url.pathname === '/dang-nhap/ngoai/ve') return url
    at = url.href
  }
  throw new Error('the provider never answered')
}
