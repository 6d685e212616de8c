/** What an officer sees of a person. */
export type PersonRecord = {
  personId: string
  displayName: string
  identifier: string
  hasSecret: boolean
  birthYear: number | null
  place: { placeId: string; name: string } | null
  teams: { teamId: string; name: string; isHead: boolean; isDeputy: boolean }[]
  classes: { classId: string; name: string }[]
  createdAt: Date
  lastSignedInAt: Date | null
}
