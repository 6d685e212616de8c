import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { checkDisplayName, type NameRefusal } from '~/domain/accounts/check-display-name'
import { nameColumns } from '~/domain/accounts/name-columns'
import { normaliseIdentifier } from '~/domain/accounts/normalise-identifier'
import { vietnamDay } from '~/lib/vietnam-day'
import { readChildhood } from './consents/childhood-queries.server'
import { needsConsent } from './needs-consent'

/** What somebody may set right about themselves, as typed; empty is "not known". `hasSmartphone`: "yes", "no" or empty. */
export type OwnFacts = {
  displayName: string
  birthYear: string
  phone: string
  isYouthUnion: boolean
  hasSmartphone: string
}

export type FactRefusal =
  | { field: 'displayName'; refusal: NameRefusal }
  | { field: 'birthYear'; refusal: 'not-a-year' | 'ask-the-teacher' }
  | { field: 'phone'; refusal: 'not-a-phone' | 'looks-like-citizen-number' }
  | { refusal: 'demonstration-account' }

/**
 * Sets right what is held about oneself; every refusal at once, then nothing is written. A child cannot make itself grown-up:
 * the teacher does. Certificates issued before keep the name they were issued to. A demonstration account stays as it is.
 */
export async function correctOwnFacts(input: {
  personId: string
  facts: OwnFacts
  now: Date
}): Promise<{ ok: true } | { refusals: FactRefusal[] }> {
  const { personId, facts, now } = input
  const before = await db.person.findUniqueOrThrow({ where: { id: personId } })
  if (before.isDemonstration) return { refusals: [{ refusal: 'demonstration-account' }] }
  const name = checkDisplayName(facts.displayName)
  const year = checkYear(facts.birthYear, now)
  const phone = checkPhone(facts.phone)
  const refusals: FactRefusal[] = []
  if ('refusal' in name) refusals.push({ field: 'displayName', refusal: name.refusal })
  if ('refusal' in year) refusals.push({ field: 'birthYear', refusal: year.refusal })
  else if (await makesGrownUp(personId, year.birthYear, now))
    refusals.push({ field: 'birthYear', refusal: 'ask-the-teacher' })
  if ('refusal' in phone) refusals.push({ field: 'phone', refusal: phone.refusal })
  if ('refusal' in name || 'refusal' in year || 'refusal' in phone || refusals.length > 0) return { refusals }

  const hasSmartphone = facts.hasSmartphone === 'yes' ? true : facts.hasSmartphone === 'no' ? false : null
  const after = {
    ...{ ...nameColumns(name.displayName), birthYear: year.birthYear, phone: phone.phone },
    ...{ isYouthUnion: facts.isYouthUnion, hasSmartphone },
  }
  const changed = (['displayName', 'birthYear', 'phone', 'isYouthUnion', 'hasSmartphone'] as const).filter(
    (column) => before[column] !== after[column],
  )
  if (changed.length === 0) return { ok: true }
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: after })
    const entry = { actorId: personId, subjectId: personId, action: 'correct-own-data', at: now }
    await tx.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry, detail: changed.join(' ') } })
  })
  return { ok: true }
}

function checkYear(typed: string, now: Date): { birthYear: number | null } | { refusal: 'not-a-year' } {
  const year = typed.normalize('NFKC').trim()
  if (year === '') return { birthYear: null }
  const thisYear = Number(vietnamDay(now).slice(0, 4))
  const isYear = /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= thisYear
  return isYear ? { birthYear: Number(year) } : { refusal: 'not-a-year' }
}

function checkPhone(
  typed: string,
): { phone: string | null } | { refusal: 'not-a-phone' | 'looks-like-citizen-number' } {
  if (typed.trim() === '') return { phone: null }
  const parsed = normaliseIdentifier(typed)
  if ('refusal' in parsed)
    return { refusal: parsed.refusal === 'looks-like-citizen-number' ? parsed.refusal : 'not-a-phone' }
  return parsed.kind === 'phone' ? { phone: parsed.identifier } : { refusal: 'not-a-phone' }
}

async function makesGrownUp(personId: string, birthYear: number | null, now: Date): Promise<boolean> {
  const childhood = await readChildhood(personId, now)
  if (!childhood || birthYear === childhood.birthYear) return false
  return needsConsent(childhood, now) && !needsConsent({ ...childhood, birthYear }, now)
}
