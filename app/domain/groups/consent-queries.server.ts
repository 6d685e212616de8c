import { db } from '~/db/client.server'
import { recordView } from '~/domain/accounts/record-view.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readChildhood } from './consents/childhood-queries.server'
import { readConsentStanding } from './consents/consent-standing.server'
import { mayRecordConsent } from './may-record-consent'
import { mayShowRealName } from './may-show-real-name'
import { needsConsent, needsOwnConsent } from './needs-consent'

export type GivenConsent = {
  consentId: string
  kind: 'guardian' | 'own'
  how: 'paper' | 'sign-in'
  /** As whoever gave it is called: "mẹ". */
  givenBy: string
  givenAt: Date
  withdrawnAt: Date | null
}

export type ConsentState = {
  /** Under 16, or perhaps so: without consent the name is shown to teachers only. */
  isChild: boolean
  isOwnNeeded: boolean
  mayShowRealName: boolean
  /** Those that hold, then those withdrawn, each the newest first. */
  consents: GivenConsent[]
}

/** Where a person stands with consent; of nobody, as of a grown-up. */
export async function readConsentState(personId: string, now: Date): Promise<ConsentState> {
  const [childhood, rows] = await Promise.all([
    readChildhood(personId, now),
    db.consent.findMany({ where: { personId }, orderBy: [{ givenAt: 'desc' }, { id: 'asc' }], take: 50 }),
  ])
  if (!childhood) return { isChild: false, isOwnNeeded: false, mayShowRealName: true, consents: [] }
  return {
    isChild: needsConsent(childhood, now),
    isOwnNeeded: needsOwnConsent(childhood, now),
    mayShowRealName: mayShowRealName(childhood, rows, now),
    consents: [...rows.filter((row) => !row.withdrawnAt), ...rows.filter((row) => row.withdrawnAt)].map(
      (row) => ({
        ...{ consentId: row.id, kind: row.kind === 'own' ? 'own' : 'guardian' },
        ...{ how: row.how === 'sign-in' ? 'sign-in' : 'paper', givenBy: row.givenBy },
        ...{ givenAt: row.givenAt, withdrawnAt: row.withdrawnAt },
      }),
    ),
  }
}

/**
 * Where somebody in the viewer's care stands with consent; the look goes into the audit log. With `classId`, only while
 * they are in that class. Unknown or not theirs: 'not-your-person'.
 */
export async function readConsentRecord(input: {
  viewer: Viewer
  personId: string
  classId?: string
  now: Date
}): Promise<({ ok: true; displayName: string } & ConsentState) | { refusal: 'not-your-person' }> {
  const { viewer, personId, classId, now } = input
  const standing = await readConsentStanding(personId)
  if (!standing || !mayRecordConsent(viewer, standing)) return { refusal: 'not-your-person' }
  if (classId && !standing.classes.some((each) => each.classId === classId))
    return { refusal: 'not-your-person' }
  await recordView({ actorId: viewer.personId, subjectId: personId, now })
  return { ok: true, displayName: standing.displayName, ...(await readConsentState(personId, now)) }
}

/** The children for whom the viewer's own account has agreed and has not withdrawn, by name. */
export async function listChildrenOf(
  viewer: Pick<Viewer, 'personId'>,
): Promise<{ consentId: string; childName: string; givenAt: Date }[]> {
  const rows = await db.consent.findMany({
    where: { givenById: viewer.personId, kind: 'guardian', withdrawnAt: null },
    orderBy: [{ person: { nameKey: 'asc' } }, { id: 'asc' }],
    select: { id: true, givenAt: true, person: { select: { displayName: true } } },
    take: 50,
  })
  return rows.map(({ id, givenAt, person }) => ({ consentId: id, childName: person.displayName, givenAt }))
}
