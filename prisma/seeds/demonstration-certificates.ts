import { db } from '~/db/client.server'
import { issueCertificate } from '~/domain/certificates/issue-certificate.server'
import { issueGuideCertificate } from '~/domain/certificates/issue-guide-certificate.server'
import { seededRandom } from '~/lib/seeded-random'
import type { Learner } from './demonstration-learners'

const HOUR = 3_600_000

/** Most who passed an exam took the certificate the same day; a child without consent gets none. Some who are ready to guide have theirs. */
export async function seedCertificates({ personId, seed, observer }: Learner, now: Date): Promise<void> {
  if (seed.startsWith('story:')) return
  const chance = seededRandom(`certificates of ${seed}`)
  const random = (below: number) => Math.floor(chance() * below)
  const passed = await db.examAttempt.findMany({
    where: { personId, passed: true },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    distinct: ['moduleId'],
    select: { moduleId: true, submittedAt: true },
  })
  for (const { moduleId, submittedAt } of passed)
    if (submittedAt && chance() < 0.85)
      await issueCertificate({ personId, moduleId, now: new Date(submittedAt.getTime() + HOUR / 12), random })
  // Two of three took it when it was offered.
  if (observer && chance() < 0.67)
    await issueGuideCertificate({ personId, now: new Date(now.getTime() - HOUR / 2), random })
}
