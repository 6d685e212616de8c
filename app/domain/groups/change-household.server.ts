import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type CountRefusal, checkPeopleCount } from './check-people-count'
import { type CodeRefusal, normaliseCode } from './household-codes'
import { readHouseholdStanding } from './household-queries.server'
import { mayLeadTeam } from './may-lead-team'

export type TypedHousehold = { code: string; peopleCount: string; isPoor: boolean; isBusiness: boolean }

export type ChangeHouseholdRefusal =
  | { refusal: 'not-your-household' }
  | { field: 'code'; refusal: CodeRefusal | 'code-taken' }
  | { field: 'peopleCount'; refusal: CountRefusal }

/** Writes a household's code, number of people and marks down anew. */
export async function changeHousehold(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  typed: TypedHousehold
}): Promise<{ ok: true } | ChangeHouseholdRefusal> {
  const { viewer, teamId, householdId, typed } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayLeadTeam(viewer, standing)) return { refusal: 'not-your-household' }
  const code = normaliseCode(typed.code)
  if ('refusal' in code) return { field: 'code', ...code }
  const count = checkPeopleCount(typed.peopleCount)
  if ('refusal' in count) return { field: 'peopleCount', ...count }
  const { isPoor, isBusiness } = typed
  try {
    await db.household.update({ where: { id: householdId }, data: { ...code, ...count, isPoor, isBusiness } })
  } catch (error) {
    if (isUniqueViolation(error)) return { field: 'code', refusal: 'code-taken' }
    throw error
  }
  return { ok: true }
}
