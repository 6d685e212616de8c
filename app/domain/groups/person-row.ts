/** A person as a row of the list of a place. */
export type PersonRow = {
  personId: string
  displayName: string
  placeName: string | null
  teamNames: string[]
  classNames: string[]
}
