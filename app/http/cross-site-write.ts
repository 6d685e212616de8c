const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True for a write that another site makes a person's browser send. Browsers say where a write comes from in
 * Sec-Fetch-Site and Origin, and a page cannot forge either; a program that sends neither carries no one's cookies.
 */
export function isCrossSiteWrite(request: Request, ownOrigin: string): boolean {
  if (SAFE.has(request.method)) return false
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return true
  const origin = request.headers.get('origin')
  return origin !== null && hostOf(origin) !== hostOf(ownOrigin)
}

/** Without the scheme: behind a proxy that speaks HTTPS for us we may not know that it does. */
function hostOf(origin: string): string {
  return /^https?:\/\/(.+)$/.exec(origin)?.[1] ?? origin
}
