import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { KnipConfig } from 'knip'

// A page is alive when the site map names it; its neighbours in app/routes are alive when a page uses them.
const siteMap = readFileSync(path.join(import.meta.dirname, 'app/routes.ts'), 'utf8')
const pages = [...siteMap.matchAll(/'(routes\/[^']+)'/g)].map(([, file]) => `app/${file}`)

const config: KnipConfig = {
  entry: [
    'app/server.ts',
    'app/commands/*.{ts,mjs}',
    // Started by themselves, not imported:
    'app/commands/bench/{fill-authors,fill-database,fill-maps,fill-roster-places,make-class,make-drafts}.ts',
    'app/domain/authoring/question-formats/bank-worker.server.ts',
    'app/domain/authoring/pictures/picture-process.server.ts',
    'app/domain/authoring/paste/paste-worker.server.ts',
    'app/domain/rosters/reading/roster-worker.server.ts',
    'tests/{run,support}/*-process.ts',
  ],
  remix: { entry: ['app/{root,entry.client,entry.server}.tsx', 'app/routes.ts', ...pages] },
  project: ['app/**/*.{ts,tsx,mjs}', 'tests/**/*.ts', 'prisma/seeds/**/*.ts', '*.{ts,cjs}'],
  ignoreExportsUsedInFile: { type: true, interface: true },
  ignoreDependencies: [
    '@prisma/client', // imported by the generated clients, which are not in git
    'remix', // the framework's empty stub; its own packages are listed one by one
    'tailwindcss', // imported by app/ui/styles
  ],
}

export default config
