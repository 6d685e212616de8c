import type { SignedIn } from '~/domain/accounts/read-session.server'

declare module '@remix-run/node' {
  /** What the server tells each request; made in server.ts. */
  interface AppLoadContext {
    nonce: string
    origin: string
    isHttps: boolean
    address: string
    /** Read once a request, shared by all its loaders. */
    viewer?: Promise<SignedIn | null>
  }
}
