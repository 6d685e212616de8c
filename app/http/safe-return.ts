/** Where to go back to: a path of our own, or the fallback. Another site, a scheme, a backslash trick all fall back. */
export function safeReturn(target: string | null | undefined, fallback = '/'): string {
  if (!target || target.length > 500 || !target.startsWith('/')) return fallback
  const base = 'http://ngo-so.invalid'
  try {
    const url = new URL(target, base)
    if (url.origin !== base || /[\\\u0000-\u001f]/.test(target) || target.startsWith('//')) return fallback
    return `${url.pathname}${url.search}${url.hash}`
  } catch {
    return fallback
  }
}
