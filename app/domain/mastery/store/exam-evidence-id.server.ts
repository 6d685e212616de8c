import { createHash } from 'node:crypto'

/**
 * The id of the evidence that an exam answer gives: always the same for one attempt and position, so it can never be
 * written twice, and sorting by it is sorting by position. It is a version 5 UUID, which no client may use.
 */
export function examEvidenceId(attemptId: string, position: number): string {
  const hash = createHash('sha256').update(attemptId).digest('hex')
  const place = position.toString(16).padStart(12, '0')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(12, 15)}-8${hash.slice(15, 18)}-${place}`
}

export function isExamEvidenceId(id: string): boolean {
  return id[14] === '5'
}
