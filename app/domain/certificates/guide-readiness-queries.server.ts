import { db } from '~/db/client.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { GUIDE } from './guide-certificate'
import { basicModules, type GuideReadiness, guideReadiness } from './guide-readiness'

export type PersonReadiness = GuideReadiness & {
  personId: string
  /** The check that says they did it alone, the first of those that still hold; null while there is none. */
  checkId: string | null
  /** Of the certificate they have; a revoked one counts as none to show, and is never issued again. */
  certificate: { code: string; revokedAt: Date | null } | null
}

/** How far these people are towards guiding others, in their order. Whoever asks has made sure that the viewer may see them. */
export async function readGuideReadiness(
  personIds: readonly string[],
  now: Date,
): Promise<PersonReadiness[]> {
  const basics = basicModules(await readCatalogue())
  const skillIds = basics.flatMap((module) => module.skills.map(({ id }) => id))
  const people = { personId: { in: [...personIds] } }
  const [standings, attempts, checks, certificates] = await Promise.all([
    readClassStandings(personIds, skillIds, now),
    db.examAttempt.findMany({
      where: { ...people, passed: true, submittedAt: { not: null } },
      select: { personId: true, moduleId: true },
    }),
    db.observedCheck.findMany({
      where: { ...people, skillId: { in: skillIds } },
      orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
      select: { id: true, personId: true, skillId: true, result: true },
    }),
    db.certificate.findMany({
      where: { ...people, moduleId: GUIDE },
      select: { personId: true, code: true, revokedAt: true },
    }),
  ])
  return standings.map(({ personId, skills }) => {
    const last = new Map(
      checks.flatMap((check) => (check.personId === personId ? [[check.skillId, check]] : [])),
    )
    const alone = [...last.values()].filter(({ result }) => result === 'alone')
    const passed = attempts.filter((attempt) => attempt.personId === personId)
    const own = certificates.find((each) => each.personId === personId)
    const readiness = guideReadiness(basics, {
      passedModuleIds: new Set(passed.map(({ moduleId }) => moduleId)),
      levels: new Map(skills.map(({ skillId, level }) => [skillId, level])),
      aloneSkillIds: new Set(alone.map(({ skillId }) => skillId)),
    })
    const certificate = own ? { code: own.code, revokedAt: own.revokedAt } : null
    return { personId, ...readiness, checkId: alone[0]?.id ?? null, certificate }
  })
}
