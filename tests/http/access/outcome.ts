/**
 * What became of a request. A write that was let through is `done`, or `again` where its form is to be mended: both tell it from
 * one that was refused.
 */
export type Outcome = 'page' | 'onward' | 'done' | 'again' | 'sign-in' | 'not-found' | 'forbidden' | 'broken'

const TO_SIGN_IN = /^\/dang-nhap\?ve=/

export function outcomeOf(method: 'GET' | 'POST', response: Response): Outcome {
  const { status } = response
  const isLedOn = status >= 300 && status < 400
  if (isLedOn && TO_SIGN_IN.test(response.headers.get('location') ?? '')) return 'sign-in'
  if (status === 404) return 'not-found'
  if (status === 403) return 'forbidden'
  if (status >= 500) return 'broken'
  if (status >= 400) return 'again'
  if (method === 'POST') return 'done'
  return isLedOn ? 'onward' : 'page'
}
