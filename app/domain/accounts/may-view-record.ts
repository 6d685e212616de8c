import { seesNames } from './sees-names'
import type { Viewer } from './viewer'

/**
 * A person's record in the officers' books: for officers who see names, of the place where the person is at home or belongs
 * to a team or class, or of a place above. `placePaths` has the path of each of these places.
 */
export function mayViewRecord(viewer: Viewer, placePaths: readonly (readonly string[])[]): boolean {
  return placePaths.some((path) => seesNames(viewer, path))
}
