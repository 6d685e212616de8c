import { expect, test } from 'vitest'
import { countPlaywright } from '../run/count-playwright'
import { countVitest } from '../run/count-vitest'
import { summary } from '../run/outcome'

test('the last line of the summary is the sum over all runners', () => {
  const text = summary([
    { runner: 'lint', passed: 1, failed: 0 },
    { runner: 'unit tests, sqlite', passed: 40, failed: 2 },
    { runner: 'PostgreSQL', passed: 0, failed: 0, remark: 'not here, not tested' },
  ])
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed')
})

test('a test file that cannot be loaded counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const fine = { status: 'passed', assertionResults: [{ status: 'passed' }] }
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [broken, fine] }
  expect(countVitest(report)).toEqual({ passed: 1, failed: 1 })
})

test('a journey that passes only at the second try counts as a failure, and so does a preparation that broke', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{ message: 'no database' }] }
  expect(countPlaywright(report)).toEqual({ passed: 3, failed: 3 })
})
