import { readConsentState } from '~/domain/groups/consent-queries.server'

/** Is this the certificate of a child for whom no consent holds now? Of who has deleted their account nothing is withheld. */
export async function isNameWithheld({ personId }: { personId: string | null }, now: Date): Promise<boolean> {
  return personId !== null && !(await readConsentState(personId, now)).mayShowRealName
}
