/** The unique key that an open attempt holds: a person has one open attempt at a module's exam at most. */
export function openKey(personId: string, moduleId: string): string {
  return `${personId}:${moduleId}`
}
