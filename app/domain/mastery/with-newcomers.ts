import type { SuggestedGroup } from './suggest-groups'

const MOST = 6

/** The groups with those alone who are still here; who came since joins the smallest group, or one of their own where all are full. */
export function withNewcomers(
  groups: readonly SuggestedGroup[],
  presentIds: readonly string[],
): SuggestedGroup[] {
  const present = new Set(presentIds)
  const kept = groups
    .map(({ skill, helperId, memberIds }) => ({
      skill,
      helperId: helperId && present.has(helperId) ? helperId : null,
      memberIds: memberIds.filter((id) => present.has(id)),
    }))
    .filter((group) => sizeOf(group) > 0)
  const placed = new Set(kept.flatMap(({ helperId, memberIds }) => [helperId, ...memberIds]))
  for (const id of presentIds.filter((each) => !placed.has(each)).sort()) {
    const roomy = kept.filter((group) => sizeOf(group) < MOST).sort((a, b) => sizeOf(a) - sizeOf(b))[0]
    if (roomy) roomy.memberIds.push(id)
    else kept.push({ skill: null, helperId: null, memberIds: [id] })
  }
  return kept
}

function sizeOf({ helperId, memberIds }: SuggestedGroup): number {
  return memberIds.length + (helperId ? 1 : 0)
}
