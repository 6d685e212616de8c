import { db } from '~/db/client.server'
import { recordPaperConsent } from '~/domain/groups/record-paper-consent.server'
import { withdrawConsent } from '~/domain/groups/withdraw-consent.server'
import { seededRandom } from '~/lib/seeded-random'
import { must } from './must'
import { vietnamTime } from './vietnam-time'
import { viewerOf } from './viewer-of'

const GUARDIANS = ['mẹ', 'bố', 'bà nội', 'ông ngoại', 'mẹ', 'bố', 'chị gái']

/** Of three children in a class two brought their paper back; one family has thought better of it since. Grown-up classes need none. */
export async function seedConsents({
  classId,
  teacherId,
  now,
}: {
  classId: string
  teacherId: string
  now: Date
}): Promise<void> {
  const viewer = await viewerOf(teacherId)
  const members = await db.classMember.findMany({
    where: { classId },
    orderBy: [{ person: { nameKey: 'asc' } }, { personId: 'asc' }],
    select: { personId: true, person: { select: { displayName: true } } },
  })
  for (const [at, { personId, person }] of members.entries()) {
    const random = seededRandom(`consent: ${person.displayName}`)
    if (random() > 0.64) continue
    const givenBy = GUARDIANS[Math.floor(random() * GUARDIANS.length)] ?? ''
    const day = vietnamTime(now, 40 + Math.floor(random() * 20), 7.5)
    const asked = { viewer, personId, givenBy, now: day }
    const given = await recordPaperConsent({ ...asked, kind: 'guardian' })
    if ('refusal' in given) return // too old to need one: nobody of the class does
    must(await recordPaperConsent({ ...asked, kind: 'own' }))
    if (at === members.length - 3) await withdraw(viewer, personId, vietnamTime(now, 12, 8))
  }
}

async function withdraw(viewer: Awaited<ReturnType<typeof viewerOf>>, personId: string, now: Date) {
  const row = await db.consent.findFirst({ where: { personId, kind: 'guardian' } })
  if (row) must(await withdrawConsent({ viewer, consentId: row.id, now }))
}
