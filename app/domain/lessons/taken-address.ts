/** What the site map keeps under a module for itself: /hoc/vneid/loa is the loudspeaker script, and no lesson. */
const TAKEN = new Set(['day', 'ap-phich', 'loa', 'lop-hoc'])

/** Whether a module's own pages have this address already. */
export function isTakenAddress(slug: string): boolean {
  return TAKEN.has(slug)
}
