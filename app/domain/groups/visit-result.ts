/** What became of one skill that was shown at a household. */
export type VisitResult = { skillId: string; result: 'alone' | 'helped' | 'not-yet' }

const RESULTS: readonly string[] = ['alone', 'helped', 'not-yet']
const MOST = 20

/** Those that are well formed, each skill once, at most 20. */
export function checkResults(given: readonly { skillId: string; result: string }[]): VisitResult[] {
  const found = new Map<string, VisitResult>()
  for (const { skillId, result } of given)
    if (RESULTS.includes(result) && !found.has(skillId))
      found.set(skillId, { skillId, result: result as VisitResult['result'] })
  return [...found.values()].slice(0, MOST)
}

/** As a visit keeps them. */
export function readResults(json: string): VisitResult[] {
  return JSON.parse(json) as VisitResult[]
}
