import { holdsOffice } from '~/domain/places/holds-office'
import type { Viewer } from './viewer'

/** Does the viewer hold an office at a place on this path? `placePath` is the place and all above it. */
export function governs(viewer: Viewer, placePath: readonly string[]): boolean {
  return holdsOffice(viewer, placePath)
}
