import { allowInsecureRequests, type Configuration, discovery } from 'openid-client'
import { isLoopback, outsideSettings, rememberOutsideOrigin } from '../outside-settings.server'

const PATIENCE_SECONDS = 10
const KEPT_MS = 3_600_000

let found: { key: string; until: number; provider: Configuration } | null = null

/** What the provider says of itself, asked for once an hour; null when none is set. Throws when it does not answer. */
export async function readProvider(now: Date): Promise<Configuration | null> {
  const settings = outsideSettings()
  if (!settings) return null
  const { issuer, clientId, clientSecret } = settings
  const key = JSON.stringify([issuer.href, clientId, clientSecret])
  if (found?.key === key && found.until > now.getTime()) return found.provider
  const provider = await discovery(issuer, clientId, clientSecret, undefined, {
    timeout: PATIENCE_SECONDS,
    ...(isLoopback(issuer) ? { execute: [allowInsecureRequests] } : {}),
  })
  rememberOutsideOrigin(provider.serverMetadata().authorization_endpoint)
  found = { key, until: now.getTime() + KEPT_MS, provider }
  return provider
}
