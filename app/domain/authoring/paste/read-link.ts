import { linkFault } from '~/domain/lessons/link-fault'

const MOST_LETTERS = 500

/** An address as it may stand in a lesson, or null. A search engine's or an office's detour is left out. */
export function readLink(href: string): string | null {
  const plain = href.trim()
  if (plain.length > 2_000 || !/^https:\/\//i.test(plain) || !URL.canParse(plain)) return null
  const url = new URL(plain)
  const further =
    url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null
  if (further) return /^https:\/\/www\.google\.com\/url/i.test(further) ? null : readLink(further)
  const written = url.href.replace(
    /[()<>[\]{}*_`!\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  if (written.length > MOST_LETTERS || linkFault(written) !== null) return null
  return written.replaceAll('&', '&amp;')
}
