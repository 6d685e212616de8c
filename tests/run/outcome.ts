/** What one runner found. A runner that is a single check (lint, types) counts as one. */
export type Outcome = { runner: string; passed: number; failed: number; remark?: string }

/** One line per runner and the sum, which is the very last line. */
export function summary(outcomes: Outcome[]): string {
  const width = Math.max(...outcomes.map(({ runner }) => runner.length))
  const lines = outcomes.map(({ runner, passed, failed, remark }) => {
    const line = `${runner.padEnd(width)}  ${passed} passed, ${failed} failed`
    return remark ? `${line}  (${remark})` : line
  })
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return [...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n')
}
