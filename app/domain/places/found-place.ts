/** A place as a search found it. */
export type FoundPlace = {
  placeId: string
  name: string
  kind: string
  parentName: string | null
  /** The name by which it was found, when it is not called so any more. */
  formerName: string | null
  /** Of a place that was merged or split: what stands there today. */
  heirs: { placeId: string; name: string }[]
  closedOn: string | null
}
