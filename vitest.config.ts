import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const at = (folder: string) => path.resolve(import.meta.dirname, folder)

/** The walk through all addresses takes as long as some hundred other files: begun last, the second core would wait for it. */
const LONGEST = 'tests/http/access.test.ts'
/** These measure what their process spends. */
const MEASURING = 'app/domain/authoring/hostile-{banks,files,texts}.test.ts'

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST)
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

export default defineConfig({
  resolve: { alias: { '~': at('app'), '#tests': at('tests') } },
  esbuild: { jsxDev: false }, // so that a test may draw pages with React's production form
  test: {
    globalSetup: ['tests/support/prepare-databases.ts'],
    setupFiles: [
      'tests/support/fresh-modules.ts',
      'tests/support/quiet-console.ts',
      'tests/support/worker-database.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'threads', // a third less processor time than a process for each file
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['app/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'tests/{content,unit}/**/*.test.ts'],
          // Each file gets our own modules anew (fresh-modules.ts), but packages are loaded once: half the processor time.
          isolate: false,
          exclude: [MEASURING],
        },
      },
      { extends: true, test: { name: 'alone', include: [LONGEST, MEASURING], pool: 'forks' } },
    ],
  },
})
