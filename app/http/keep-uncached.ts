/**
 * Pages are not kept without asking, and those of somebody who is signed in not at all: on a shared phone the next person must
 * not find them with Back. What is the same for everybody (`public`) may be kept.
 */
export function keepUncached(request: Request, response: Response): void {
  const said = response.headers.get('cache-control') ?? 'private, no-cache'
  const isSignedIn = /(?:^|;\s*)ngoso_phien=[^;\s]/.test(request.headers.get('cookie') ?? '')
  const isForAll = said.includes('public')
  response.headers.set('cache-control', isSignedIn && !isForAll ? 'no-store' : said)
}
