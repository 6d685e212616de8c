const STATUSES: Record<string, number> = {
  'wrong-identifier-or-secret': 401,
  'wrong-secret': 401,
  'wrong-code': 401,
  'code-used': 401,
  'link-not-valid': 404,
  'unknown-code': 404,
  'name-not-there': 404,
  'name-claimed': 409,
  'name-in-class': 409,
  'card-not-valid': 404,
  'wrong-identifier-or-code': 401,
  'identifier-taken': 409,
  'too-many-attempts': 429,
  'too-many-codes': 429,
  'too-many-registrations': 429,
  'too-many-reports': 429,
}

/** The status of a page that refuses; a field to be mended is 400. `Retry-After` says in seconds when to come back. */
export function refusalAnswer(refused: { refusal: string; retryAt?: Date }, now: Date): ResponseInit {
  const status = STATUSES[refused.refusal] ?? 400
  if (!refused.retryAt) return { status }
  const seconds = Math.max(1, Math.ceil((refused.retryAt.getTime() - now.getTime()) / 1000))
  return { status, headers: { 'retry-after': String(seconds) } }
}
