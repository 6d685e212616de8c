import path from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Rollup } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  resolve: {
    alias: {
      '~': path.resolve(import.meta.dirname, 'app'),
      '#tests': path.resolve(import.meta.dirname, 'tests'),
    },
  },
  plugins: [
    tailwindcss(),
    process.env.VITEST
      ? []
      : remix({
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: true,
            v3_routeConfig: true,
          },
          ignoredRouteFiles: ['**/*.test.*'],
        }),
  ],
  build: {
    assetsInlineLimit: 0,
    target: isSsrBuild ? 'node20' : 'es2020',
    ...(isSsrBuild ? {} : { rollupOptions: { output: { manualChunks: chunkOfEveryPage } } }),
  },
  server: { port: 3000 },
}))

const app = path.resolve(import.meta.dirname, 'app')
/** Modules that all pages begin with: in the browser nothing runs before both of these have what they import. */
const BEGINNINGS = new Set(['entry.client.tsx', 'root.tsx'].map((file) => path.join(app, file)))
let everyPage: Set<string> | null = null

/**
 * What every page needs comes in two files instead of ten: the packages, which seldom change, and our own. A browser asks
 * for six things at a time, so on a slow line each further handful of small files costs as long as the way there and back.
 */
function chunkOfEveryPage(id: string, { getModuleInfo, getModuleIds }: Rollup.ManualChunkMeta) {
  everyPage ??= importedBy(
    [...getModuleIds()].filter((each) => BEGINNINGS.has(each)),
    getModuleInfo,
  )
  if (!everyPage.has(id) || BEGINNINGS.has(id)) return undefined
  return id.startsWith(app) ? 'shell' : 'packages'
}

function importedBy(ids: readonly string[], getModuleInfo: Rollup.GetModuleInfo): Set<string> {
  const found = new Set(ids)
  for (const id of found) for (const each of getModuleInfo(id)?.importedIds ?? []) found.add(each)
  return found
}
