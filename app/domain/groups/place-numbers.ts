/** How many there are of everything at and below a place. */
export type PlaceNumbers = {
  villages: number
  teams: number
  members: number
  classes: number
  students: number
  households: number
}
