/**
 * Whether a skill has a practice on the simulated phone, so that mastering it takes one run done unaided. No lesson
 * carries a practice yet; when one does, it is answered here, and old levels follow by a rebuild.
 */
export function skillHasPractice(_skillId: string): boolean {
  return false
}
