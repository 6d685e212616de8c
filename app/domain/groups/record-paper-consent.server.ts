import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'
import type { Viewer } from '~/domain/accounts/viewer'
import { readChildhood } from './consents/childhood-queries.server'
import { readConsentStanding } from './consents/consent-standing.server'
import { keepConsent } from './consents/keep-consent.server'
import { mayRecordConsent } from './may-record-consent'
import { needsConsent } from './needs-consent'

export type PaperRefusal =
  | { refusal: 'not-your-person' | 'not-needed' }
  | { field: 'kind'; refusal: 'kind-missing' }
  | { field: 'givenBy'; refusal: NameRefusal }

/**
 * A teacher or officer has a signed paper and writes down that the guardian, or the child, has agreed. `givenBy`: how the
 * guardian is called ("mẹ"); not asked of a child. With `classId`, only while they are in that class. Unknown people and
 * others' are refused alike.
 */
export async function recordPaperConsent(input: {
  viewer: Viewer
  personId: string
  classId?: string
  /** "guardian" or "own". */
  kind: string
  givenBy: string
  now: Date
}): Promise<{ ok: true } | PaperRefusal> {
  const { viewer, personId, classId, kind, now } = input
  const standing = await readConsentStanding(personId)
  if (!standing || !mayRecordConsent(viewer, standing)) return { refusal: 'not-your-person' }
  if (classId && !standing.classes.some((each) => each.classId === classId))
    return { refusal: 'not-your-person' }
  const childhood = await readChildhood(personId, now)
  if (!childhood || !needsConsent(childhood, now)) return { refusal: 'not-needed' }
  if (kind !== 'guardian' && kind !== 'own') return { field: 'kind', refusal: 'kind-missing' }
  const checked = checkDisplayName(kind === 'own' ? standing.displayName : input.givenBy)
  if ('refusal' in checked) return { field: 'givenBy', ...checked }
  const recordedById = viewer.personId
  const given = { kind, how: 'paper', givenBy: checked.displayName, givenById: null } as const
  await keepConsent({ personId, ...given, recordedById, now })
  return { ok: true }
}
