/** What a place was called and where it lay, from a day on until another ("2026-11-29"). */
export type PlaceTime = {
  name: string
  parentName: string | null
  fromOn: string
  untilOn: string | null
}

/** Another place that one came from, or became. */
export type PlaceLink = { placeId: string; name: string; kind: 'merge' | 'split'; on: string }
