/** The origin people see in the address bar: NGOSO_ORIGIN, else the Host header (and the proxy's word, when trusted). */
export function requestOrigin(request: Request): { origin: string; isHttps: boolean } {
  const configured = process.env.NGOSO_ORIGIN
  if (configured) return { origin: new URL(configured).origin, isHttps: configured.startsWith('https:') }
  const isTrusted = process.env.NGOSO_TRUST_PROXY === '1'
  const protocol =
    (isTrusted && request.headers.get('x-forwarded-proto')) || request.url.slice(0, request.url.indexOf(':'))
  const host =
    (isTrusted && request.headers.get('x-forwarded-host')) ||
    request.headers.get('host') ||
    new URL(request.url).host
  return { origin: `${protocol}://${host}`, isHttps: protocol === 'https' }
}
