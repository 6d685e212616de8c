import type { AskedItem, PlacementBank, PlacementPlan } from '../placement-plan'

/**
 * Ids of the lessons about which something was asked in their module, or answered before the test. The others may be thought
 * known as well, but nobody is told to skip what nothing near it was asked about.
 */
export function backedLessons(
  { lessons, prior }: PlacementPlan,
  bank: PlacementBank,
  items: readonly AskedItem[],
): ReadonlySet<string> {
  const asked = new Set(
    items.flatMap((item) => (item.outcome ? (bank.get(item.itemId)?.lessonId ?? []) : [])),
  )
  const modules = new Set(lessons.flatMap(({ id, moduleId }) => (asked.has(id) ? [moduleId] : [])))
  return new Set(
    lessons.flatMap(({ id, moduleId, skills }) =>
      modules.has(moduleId) || skills.some((skill) => prior[skill]) ? [id] : [],
    ),
  )
}
