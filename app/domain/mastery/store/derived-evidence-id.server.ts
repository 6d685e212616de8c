import { createHash } from 'node:crypto'
import { UUID_PATTERN } from '~/lib/uuid-v7'

/**
 * The id of the evidence that an exam answer gives: always the same for one attempt and position, so it can never be
 * written twice, and sorting by it is sorting by position. It is a version 5 UUID, which no client may use.
 */
export function examEvidenceId(attemptId: string, position: number): string {
  return derivedId(5, attemptId, position)
}

/** The same for an answer of a placement test. */
export function placementEvidenceId(attemptId: string, position: number): string {
  return derivedId(5, attemptId, position)
}

/** The same for the skills that a practice run shows, in the order of its scenario; a version 8 UUID. */
export function practiceEvidenceId(runId: string, position: number): string {
  return derivedId(8, runId, position)
}

/** Whether an id may come from a client: a UUID of a kind that is never made here. */
export function isClientId(id: string): boolean {
  return UUID_PATTERN.test(id) && id[14] !== '5' && id[14] !== '8'
}

function derivedId(version: 5 | 8, from: string, position: number): string {
  const hash = createHash('sha256').update(from).digest('hex')
  const place = position.toString(16).padStart(12, '0')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-${version}${hash.slice(12, 15)}-8${hash.slice(15, 18)}-${place}`
}
