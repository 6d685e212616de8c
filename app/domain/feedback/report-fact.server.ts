import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { type Limit, takeAddressAttempt } from '~/domain/accounts/address-throttle.server'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { checkNote, type NoteRefusal } from './check-note'

type Report = {
  /** Given out with the form. */
  reportId: string
  factId: string
  lessonId: string
  /** What the reader had before them; it cites the fact. */
  revision: string
  note: string
  /** Null for a guest. */
  personId: string | null
}

export type ReportRefusal =
  | { refusal: NoteRefusal | 'unknown-fact' }
  | { refusal: 'too-many-reports'; retryAt: Date }

/** Ten at once and ten an hour: nobody finds more facts wrong than that, and a class behind one address hardly does. */
const REPORT_LIMIT: Limit = { purpose: 'fact-report-address', capacity: 10, leakMs: 360_000 }

/**
 * Keeps that somebody thinks a fact is no longer right. The same form again, and a person's further report of a fact that is
 * still open, make no second one and do not count against the address: when a note was typed, the first becomes the new one.
 */
export async function reportFact(
  input: Report & { address: string; now: Date },
): Promise<{ ok: true } | ReportRefusal> {
  const { address, now } = input
  const checked = checkNote(input.note)
  if ('refusal' in checked) return checked
  const report = { ...input, note: checked.note }
  if (!(await isCited(report))) return { refusal: 'unknown-fact' }
  if (await renew(report, now)) return { ok: true }
  const full = await takeAddressAttempt(REPORT_LIMIT, address, now)
  if (full) return { refusal: 'too-many-reports', retryAt: full.retryAt }
  await add(report, now)
  return { ok: true }
}

async function isCited({ factId, lessonId, revision }: Report): Promise<boolean> {
  const record = (await readRevision(revision))?.record
  return record?.id === lessonId && record.facts.some((fact) => fact.id === factId)
}

async function renew({ reportId, personId, factId, revision, note }: Report, now: Date): Promise<boolean> {
  const own = personId ? [{ personId, factId, state: 'open' }] : []
  const known = await db.factReport.findFirst({ where: { OR: [{ id: reportId }, ...own] } })
  if (known && note !== '') {
    // With its new time it stays open when a trainer settles what was shown before this note came.
    const data = { note, revision, createdAt: now }
    await db.factReport.updateMany({ where: { id: known.id, state: 'open' }, data })
  }
  return known !== null
}

async function add(
  { reportId, factId, lessonId, revision, note, personId }: Report,
  now: Date,
): Promise<void> {
  const row = { id: reportId, factId, lessonId, revision, note, personId, createdAt: now }
  try {
    await db.factReport.create({ data: row })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error // the other of two presses was faster
  }
}
