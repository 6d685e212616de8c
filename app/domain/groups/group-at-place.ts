/** A team or class as the page of its place lists it. */
export type GroupAtPlace = {
  groupId: string
  name: string
  peopleCount: number
  /** The former place, merged into this one, where it was made. */
  formerPlaceName: string | null
}
