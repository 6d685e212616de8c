import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import { type OutsideRefusal, outsideRefusal } from './outside/outside-refusal.server'
import { readProvider } from './outside/provider.server'
import type { OutsideAttempt } from './start-outside-sign-in.server'

/** Who somebody is outside. The name is what they are called there; it says nothing of who they are here. */
export type OutsidePerson = { issuer: string; subject: string; name: string }

/**
 * Takes the provider's answer: asks it for the proof that belongs to this attempt of this browser, and believes only what is
 * signed by the provider, for us, and for this attempt.
 */
export async function finishOutsideSignIn(input: {
  /** The address at which the answer came, as the browser called it. */
  answer: URL
  attempt: OutsideAttempt
  now: Date
}): Promise<({ ok: true } & OutsidePerson) | OutsideRefusal | { refusal: 'not-configured' }> {
  const { answer, attempt, now } = input
  try {
    const provider = await readProvider(now)
    if (!provider) return { refusal: 'not-configured' }
    const tokens = await authorizationCodeGrant(provider, answer, {
      ...{ expectedState: attempt.state, expectedNonce: attempt.nonce },
      ...{ pkceCodeVerifier: attempt.verifier, idTokenExpected: true },
    })
    const claims = tokens.claims()
    if (!claims) return { refusal: 'answer-not-valid' }
    const { iss: issuer, sub: subject } = claims
    const told = typeof claims.name === 'string' ? claims.name : null
    const name = told ?? (await readName(provider, tokens.access_token, subject))
    return { ok: true, issuer, subject, name }
  } catch (error) {
    return outsideRefusal(error)
  }
}

/** Some providers tell the name only when asked for it. Without one the person types it. */
async function readName(provider: Configuration, accessToken: string, subject: string): Promise<string> {
  if (!provider.serverMetadata().userinfo_endpoint) return ''
  try {
    const { name } = await fetchUserInfo(provider, accessToken, subject)
    return name ?? ''
  } catch {
    return ''
  }
}
