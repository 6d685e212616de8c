/**
 * How a page may be kept that says nothing of it itself: not without asking, and those of somebody who is signed in not at
 * all, so that on a shared phone the next person does not find them with Back.
 */
export function pageCaching(request: Request): string {
  const isSignedIn = /(?:^|;\s*)ngoso_phien=[^;\s]/.test(request.headers.get('cookie') ?? '')
  return isSignedIn ? 'no-store' : 'private, no-cache'
}
