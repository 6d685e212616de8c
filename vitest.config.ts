import path from 'node:path'
import { defineConfig } from 'vitest/config'

const at = (folder: string) => path.resolve(import.meta.dirname, folder)

export default defineConfig({
  resolve: { alias: { '~': at('app'), '#tests': at('tests') } },
  esbuild: { jsxDev: false }, // so that a test may draw pages with React's production form
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'tests/{content,unit,http}/**/*.test.ts'],
    globalSetup: ['tests/support/prepare-databases.ts'],
    setupFiles: ['tests/support/quiet-console.ts', 'tests/support/worker-database.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'threads', // a third less processor time than a process for each file
  },
})
