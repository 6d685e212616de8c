import { db } from '~/db/client.server'
import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'
import type { Viewer } from '~/domain/accounts/viewer'
import { keepConsent } from './consents/keep-consent.server'
import { type CodeRefusal, findOfferedChild } from './consents/offered-child.server'

export type GuardianRefusal = CodeRefusal | { field: 'givenBy'; refusal: NameRefusal }

/**
 * A guardian agrees from their own account, by the code that the child or the teacher showed. `givenBy`: what they are to
 * the child ("mẹ"). Uses the code up; a refused field does not.
 */
export async function giveGuardianConsent(input: {
  viewer: Pick<Viewer, 'personId'>
  code: string
  givenBy: string
  address: string
  now: Date
}): Promise<{ ok: true; displayName: string } | GuardianRefusal> {
  const found = await findOfferedChild(input)
  if (!('ok' in found)) return found
  const checked = checkDisplayName(input.givenBy)
  if ('refusal' in checked) return { field: 'givenBy', ...checked }
  const { tokenHash, personId, displayName } = found
  const { count } = await db.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null },
    data: { usedAt: input.now },
  })
  if (count !== 1) return { refusal: 'code-not-valid' }
  const guardianId = input.viewer.personId
  const given = { kind: 'guardian', how: 'sign-in', givenBy: checked.displayName } as const
  await keepConsent({ personId, ...given, givenById: guardianId, recordedById: guardianId, now: input.now })
  return { ok: true, displayName }
}
