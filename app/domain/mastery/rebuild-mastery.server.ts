import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Fold } from './fold-events'
import { digestWith, emptyDigest, type LevelDigest } from './level-digest'
import { type LevelRanks, ranksOf } from './level-ranks'
import { foldAnew } from './store/append-evidence.server'
import { type EngineRules, readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'
import { learnerStateOf, replaceStates, type SavedSkills, skillStateOf } from './store/mastery-rows.server'

/** `skillId` null: what is kept of the learner as a whole. `fields`: those that differ, or `missing`, `superfluous`. */
export type Difference = { personId: string; skillId: string | null; fields: string[] }

export type RebuildReport = { people: number; skills: number; differences: Difference[] }

const PAGE = 200
const TOLERANCE = 1e-9

/**
 * Computes everybody's mastery anew from their evidence and compares it with what is kept; with `write`, puts right what
 * differs. One short transaction per person, so people can go on learning meanwhile.
 */
export async function rebuildMastery({ write }: { write: boolean }): Promise<RebuildReport> {
  const rules = await readEngineRules()
  const report: RebuildReport = { people: 0, skills: 0, differences: [] }
  for (let after = ''; ; ) {
    const page = await db.person.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true },
    })
    for (const { id } of page) {
      const { skills, differences } = await rebuildPerson(id, write, rules)
      report.people += 1
      report.skills += skills
      report.differences.push(...differences)
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return report
    after = last.id
  }
}

async function rebuildPerson(
  personId: string,
  write: boolean,
  rules: EngineRules,
): Promise<{ skills: number; differences: Difference[] }> {
  return await inTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const fold = await foldAnew(tx, personId, rules)
    const [rows, ability] = [
      await tx.skillMastery.findMany({ where: { personId } }),
      await tx.learnerAbility.findUnique({ where: { personId } }),
    ]
    const kept = {
      skills: new Map(rows.map((row) => [row.skillId, skillStateOf(row)])),
      learner: ability && learnerStateOf(ability),
    }
    const differences = compare(personId, fold, kept)
    // Of a skill that is kept wrongly is told above; the digest is wrong when it tells neither what is kept nor what should be.
    if (ability?.digest && ![fold, kept].some(({ skills }) => isSummaryOf(ability, skills)))
      differences.push({ personId, skillId: null, fields: ['digest'] })
    if (write && differences.length > 0) await replaceStates(tx, personId, fold, rules.parameters.version)
    return { skills: fold.skills.size, differences }
  })
}

function isSummaryOf(
  kept: { digest: LevelDigest | null; ranks: LevelRanks | null },
  skills: SavedSkills['skills'],
): boolean {
  const digest = digestWith(emptyDigest, skills)
  return kept.digest !== null && Buffer.compare(kept.digest, digest) === 0 && kept.ranks === ranksOf(digest)
}

type Kept = { skills: SavedSkills['skills']; learner: SavedSkills['learner'] | null }

function compare(personId: string, fold: Fold, kept: Kept): Difference[] {
  const skillIds = [...new Set([...fold.skills.keys(), ...kept.skills.keys()])].sort()
  const learner = fold.skills.size > 0 ? fold.learner : null
  return [
    { personId, skillId: null, fields: differing(learner, kept.learner) },
    ...skillIds.map((skillId) => ({
      personId,
      skillId,
      fields: differing(fold.skills.get(skillId) ?? null, kept.skills.get(skillId) ?? null),
    })),
  ].filter((difference) => difference.fields.length > 0)
}

function differing(wanted: object | null, kept: object | null): string[] {
  if (!wanted || !kept) return wanted ? ['missing'] : kept ? ['superfluous'] : []
  const other = new Map<string, unknown>(Object.entries(kept))
  return Object.entries(wanted).flatMap(([field, value]) => (isAlike(value, other.get(field)) ? [] : [field]))
}

function isAlike(wanted: unknown, kept: unknown): boolean {
  if (typeof wanted !== 'number' || typeof kept !== 'number') return wanted === kept
  return Math.abs(wanted - kept) <= TOLERANCE
}
