import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type CountRefusal, checkPeopleCount } from './check-people-count'
import { type CodeRefusal, householdCodes } from './household-codes'
import { mayLeadTeam } from './may-lead-team'
import { readTeamStanding } from './team-standing.server'

export type TypedHouseholds = {
  from: string
  /** Empty for a single household. */
  to: string
  peopleCount: string
  isPoor: boolean
  isBusiness: boolean
}

export type AddHouseholdsRefusal =
  | { refusal: 'not-your-team' }
  | { field: 'from'; refusal: CodeRefusal }
  | { field: 'peopleCount'; refusal: CountRefusal }
  | { field: 'from'; refusal: 'code-taken'; codes: string[] }

const MOST_NAMED = 5

/** Adds a household, or a run of them, to the team's village. Nothing is added when one of the codes is there already. */
export async function addHouseholds(input: {
  viewer: Viewer
  teamId: string
  typed: TypedHouseholds
  now: Date
}): Promise<{ ok: true; count: number } | AddHouseholdsRefusal> {
  const { viewer, teamId, typed, now } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const run = householdCodes(typed.from, typed.to)
  if ('refusal' in run) return { field: 'from', ...run }
  const count = checkPeopleCount(typed.peopleCount)
  if ('refusal' in count) return { field: 'peopleCount', ...count }
  const { placeId } = team
  const marks = { isPoor: typed.isPoor, isBusiness: typed.isBusiness, ...count }
  return await inTransaction(async (tx) => {
    const where = { placeId, code: { in: run.codes } }
    const taken = await tx.household.findMany({ where, select: { code: true }, orderBy: { code: 'asc' } })
    if (taken.length > 0) {
      const codes = taken.slice(0, MOST_NAMED).map(({ code }) => code)
      return { field: 'from' as const, refusal: 'code-taken' as const, codes }
    }
    await tx.household.createMany({
      data: run.codes.map((code) => ({
        id: crypto.randomUUID(),
        placeId,
        teamId,
        code,
        ...marks,
        createdAt: now,
      })),
    })
    return { ok: true as const, count: run.codes.length }
  })
}
