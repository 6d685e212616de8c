import path from 'node:path'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

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
  build: { assetsInlineLimit: 0, target: isSsrBuild ? 'node20' : 'es2020' },
  server: { port: 3000 },
}))
