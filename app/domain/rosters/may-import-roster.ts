import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { holdsOffice } from '~/domain/places/holds-office'

/**
 * May the viewer import a list for a place, and see and decide what others imported for it? Its officers and those of the
 * places above. A province officer who sees numbers only imports places but not people: a list of people is nothing but names.
 */
export function mayImportRoster(
  viewer: Viewer,
  shown: { placePath: readonly string[]; kind: string },
): boolean {
  if (shown.kind === 'places') return holdsOffice(viewer, shown.placePath)
  return shown.kind === 'people' && seesNames(viewer, shown.placePath)
}
