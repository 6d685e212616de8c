/** The origin people see in the address bar: NGOSO_ORIGIN, else the Host header (and the proxy's word, when trusted). */
export function requestOrigin(request: Request): { origin: string; isHttps: boolean } {
  const configured = process.env.NGOSO_ORIGIN
  if (configured) return { origin: new URL(configured).origin, isHttps: configured.startsWith('https:') }
  const url = new URL(request.url)
  const isTrusted = process.env.NGOSO_TRUST_PROXY === '1'
  const protocol = (isTrusted && request.headers.get('x-forwarded-proto')) || url.protocol.replace(':', '')
  const host =
    (isTrusted && request.headers.get('x-forwarded-host')) || request.headers.get('host') || url.host
  return { origin: `${protocol}://${host}`, isHttps: protocol === 'https' }
}
