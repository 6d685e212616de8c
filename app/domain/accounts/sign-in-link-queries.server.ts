import { findValidLink } from './links/valid-link.server'

/** Whom this one-time link signs in; 'link-not-valid' when it is unknown, used or expired. */
export async function readSignInLink(
  token: string,
  now: Date,
): Promise<{ displayName: string; identifier: string } | { refusal: 'link-not-valid' }> {
  const found = await findValidLink(token, now)
  if (!found) return { refusal: 'link-not-valid' }
  const { displayName, identifier } = found.person
  return { displayName, identifier }
}
