import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { type OutsideRefusal, outsideRefusal } from './outside/outside-refusal.server'
import { readProvider } from './outside/provider.server'

/** What the browser keeps, sealed, until the answer comes. */
export type OutsideAttempt = { state: string; nonce: string; verifier: string }

/** Where to send the browser to sign in outside; the answer comes back to `redirectTo`. */
export async function startOutsideSignIn(input: {
  redirectTo: string
  now: Date
}): Promise<
  { ok: true; address: string; attempt: OutsideAttempt } | OutsideRefusal | { refusal: 'not-configured' }
> {
  try {
    const provider = await readProvider(input.now)
    if (!provider) return { refusal: 'not-configured' }
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
    const address = buildAuthorizationUrl(provider, {
      ...{ redirect_uri: input.redirectTo, scope: 'openid profile', response_type: 'code' },
      ...{ state: attempt.state, nonce: attempt.nonce },
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    })
    return { ok: true, address: address.href, attempt }
  } catch (error) {
    return outsideRefusal(error)
  }
}
