import { type Childhood, needsConsent, needsOwnConsent } from './needs-consent'

type Given = { kind: string; withdrawnAt: Date | null }

/**
 * May this person's name stand where others than their teachers read it: on a certificate, on its public page? Of a child
 * only while the guardian's consent holds, and from seven years on the child's own too.
 */
export function mayShowRealName(childhood: Childhood, consents: readonly Given[], now: Date): boolean {
  const holds = (kind: 'guardian' | 'own') =>
    consents.some((consent) => consent.kind === kind && consent.withdrawnAt === null)
  if (!needsConsent(childhood, now)) return true
  return holds('guardian') && (holds('own') || !needsOwnConsent(childhood, now))
}
