import type { Viewer } from '~/domain/accounts/viewer'
import { type CodeRefusal, findOfferedChild } from './consents/offered-child.server'

/** Whose code this is, for a guardian who is signed in; refusals as in `giveGuardianConsent`. */
export async function readOfferedChild(input: {
  viewer: Pick<Viewer, 'personId'>
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; displayName: string } | CodeRefusal> {
  const found = await findOfferedChild(input)
  return 'ok' in found ? { ok: true, displayName: found.displayName } : found
}
