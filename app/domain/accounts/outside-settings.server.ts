export type OutsideSettings = {
  issuer: URL
  clientId: string
  clientSecret: string
  /** What the provider is called on the button: "Đăng nhập bằng …". */
  label: string
}

/**
 * The outside identity provider (OpenID Connect) of this installation; null unless issuer, client and its secret are all set.
 * Without HTTPS it must be on this machine: anybody on the way could be anybody.
 */
export function outsideSettings(): OutsideSettings | null {
  const { NGOSO_OIDC_ISSUER: address, NGOSO_OIDC_CLIENT_ID: clientId } = process.env
  const { NGOSO_OIDC_CLIENT_SECRET: clientSecret, NGOSO_OIDC_LABEL } = process.env
  if (!address || !clientId || !clientSecret) return null
  const issuer = new URL(address)
  if (issuer.protocol !== 'https:' && !isLoopback(issuer))
    throw new Error('NGOSO_OIDC_ISSUER must begin with https://')
  return { issuer, clientId, clientSecret, label: NGOSO_OIDC_LABEL?.trim() || issuer.host }
}

export function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

// The server and its pages are built apart, each with a copy of this file: what one has learnt, the other knows.
const known = globalThis as { ngosoOutsideOrigins?: Set<string> }

/** Where a form of ours may lead: to the provider, and to where it asks people to sign in once that is known. */
export function outsideOrigins(): string[] {
  const settings = outsideSettings()
  return settings ? [...new Set([settings.issuer.origin, ...(known.ngosoOutsideOrigins ?? [])])] : []
}

export function rememberOutsideOrigin(address: string | undefined): void {
  if (!address) return
  known.ngosoOutsideOrigins ??= new Set()
  known.ngosoOutsideOrigins.add(new URL(address).origin)
}
