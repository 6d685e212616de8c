/** Of a test under way; unique, so that a person has at most one of a path. */
export function placementKey(personId: string, pathId: string): string {
  return `${personId} ${pathId}`
}
