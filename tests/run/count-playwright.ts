type Report = {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** Counts in Playwright's JSON report. What went wrong outside of any journey (the preparation, a file) counts as well. */
export function countPlaywright({ stats, errors }: Report): { passed: number; failed: number } {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
