/** Headers of every page. Scripts run only from our own files, or with this response's nonce. */
export function securityHeaders({
  nonce,
  isHttps,
  formTargets = [],
  isAuthoring = false,
}: {
  nonce: string
  isHttps: boolean
  /** Other sites where a form of ours may end up: the outside identity provider, where one is set. */
  formTargets?: readonly string[]
  /** A page of authors: it shows a page of ours in a frame, and its editor brings styles with this response's nonce. */
  isAuthoring?: boolean
}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    isAuthoring ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ["form-action 'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isAuthoring ? ["frame-src 'self'"] : []),
  ]
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
