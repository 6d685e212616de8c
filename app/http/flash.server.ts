import { createCookie } from '@remix-run/node'
import { readCookie } from './read-cookie.server'

/** A message shown once on the next page, carried in a short-lived cookie as a name, never as text. */
const cookie = createCookie('ngoso_bao', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 60 })

export const FLASHES = [
  'registered',
  'registered-and-kept',
  'signed-in',
  'signed-out',
  'signed-out-elsewhere',
  'lesson-completed',
  'device-work-kept',
  'secret-changed',
  'certificate-revoked',
  'reports-settled',
  'role-granted',
  'role-revoked',
  'place-added',
  'place-renamed',
  'place-moved',
  'place-merged',
  'place-split',
  'team-moved',
  'team-not-moved',
  'visit-recorded',
  'check-recorded',
  'households-added',
  'households-divided',
  'household-changed',
  'team-created',
  'team-changed',
  'member-added',
  'member-removed',
  'member-ranked',
  'account-claimed',
  'household-joined',
  'household-left',
  'resident-unlinked',
  'noted',
  'card-revoked',
  'secret-forgotten',
  'first-pin-chosen',
  'secret-chosen',
  'person-left',
  'shown-here',
  'not-shown-here',
  'own-facts-corrected',
  'account-deleted',
  'consent-recorded',
  'consent-withdrawn',
  'recovery-code-used',
  'second-factor-removed',
  'second-factor-reset',
  'identity-linked',
  'identity-unlinked',
  'lesson-sent',
  'lesson-back',
  'changes-asked',
  'lesson-approved',
  'lesson-published',
  'edition-restored',
  'edition-withdrawn',
  'edition-adopted',
  'original-taken-in',
  'draft-saved',
  'draft-repaired',
  'draft-not-open',
  'draft-settled',
  'draft-restored',
  'draft-closed',
  'draft-reopened',
  'fact-added',
  'goal-chosen',
] as const

export type Flash = (typeof FLASHES)[number]

export function flashHeader(flash: Flash): Promise<string> {
  return cookie.serialize(flash)
}

export async function readFlash(request: Request): Promise<Flash | null> {
  const value = await readCookie(cookie, request)
  return FLASHES.find((flash) => flash === value) ?? null
}

export function clearFlashHeader(): Promise<string> {
  return cookie.serialize('', { maxAge: 0 })
}
