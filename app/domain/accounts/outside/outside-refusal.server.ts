import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'

export type OutsideRefusal = { refusal: 'declined' | 'provider-away' | 'answer-not-valid' }

const AWAY = ['temporarily_unavailable', 'server_error']

/**
 * What a person is told when the provider refuses, does not answer, or answers what is not to be believed. The operator reads
 * the library's own name for it in the log, which says nothing of the person.
 */
export function outsideRefusal(error: unknown): OutsideRefusal {
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
    return { refusal: 'declined' }
  const isAway =
    (error instanceof AuthorizationResponseError && AWAY.includes(error.error)) ||
    (error instanceof ResponseBodyError && error.status >= 500) ||
    (error instanceof ClientError && (error.code === 'OAUTH_TIMEOUT' || error.cause instanceof Response)) ||
    (error instanceof TypeError && error.message === 'fetch failed')
  const refusal = isAway ? 'provider-away' : 'answer-not-valid'
  console.warn(JSON.stringify({ level: 'warn', message: 'outside sign-in', refusal, cause: causeOf(error) }))
  return { refusal }
}

function causeOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return error.error
  if (error instanceof ClientError) return error.code ?? error.name
  return error instanceof Error ? error.name : 'unknown'
}
