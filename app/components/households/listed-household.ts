import { formatDay } from '~/lib/format-time'

type Household = {
  householdId: string
  code: string
  peopleCount: number
  isPoor: boolean
  isBusiness: boolean
  member: { personId: string; displayName: string } | null
  lastVisitAt: Date | null
}

export type ListedHousehold = ReturnType<typeof listedHousehold>

/** A household ready to be written in a list. */
export function listedHousehold(teamId: string, row: Household) {
  const { householdId, code, peopleCount, isPoor, isBusiness, member, lastVisitAt } = row
  return {
    ...{ id: householdId, to: `/to/${teamId}/ho/${householdId}`, code, peopleCount, isPoor, isBusiness },
    ...{ member: member?.displayName ?? null, lastVisitOn: lastVisitAt && formatDay(lastVisitAt) },
  }
}
