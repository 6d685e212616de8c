import type { Viewer } from '~/domain/accounts/viewer'
import { readChildhood } from './consents/childhood-queries.server'
import { keepConsent } from './consents/keep-consent.server'
import { needsOwnConsent } from './needs-consent'

/** A child of seven or more agrees, signed in. Of anybody else nothing is asked: 'not-needed'. */
export async function giveOwnConsent(input: {
  viewer: Pick<Viewer, 'personId'> & { displayName: string }
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-needed' }> {
  const { personId, displayName } = input.viewer
  const childhood = await readChildhood(personId, input.now)
  if (!childhood || !needsOwnConsent(childhood, input.now)) return { refusal: 'not-needed' }
  const given = { kind: 'own', how: 'sign-in', givenBy: displayName, givenById: personId } as const
  await keepConsent({ personId, ...given, recordedById: personId, now: input.now })
  return { ok: true }
}
