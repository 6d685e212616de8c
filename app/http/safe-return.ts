/** Where to go back to: a path of our own, or the fallback. Another site, a scheme, a backslash trick all fall back. */
export function safeReturn(target: string | null | undefined, fallback = '/'): string {
  if (!target || target.length > 500 || !target.startsWith('/')) return fallback
  const base = 'http://ngo-so.invalid'
  try {
    const url = new URL(target, base)
    if (url.origin !== base || target.startsWith('//') || target.includes('\\') || hasControl(target))
      return fallback
    if (url.pathname.startsWith('//')) return fallback // what dots before it have left over names another site
    return `${url.pathname}${url.search}${url.hash}`
  } catch {
    return fallback
  }
}

/** Browsers drop tabs and line ends out of an address before they follow it. */
function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ')
}
