/** For what a script sends: an answer as JSON, taken only as this owner's ('' for a guest), whoever is signed in by then. */
export function ownedHeaders(owner: string): Record<string, string> {
  return { accept: 'application/json', 'x-ngoso-nguoi': owner }
}
