/** The next free `<lessonId>.qNN`; `texts` are where ids may stand that were given out already. */
export function freshIds(lessonId: string, texts: readonly (string | null)[], count: number): string[] {
  const pattern = new RegExp(`${lessonId.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.q(\\d{1,4})(?!\\d)`, 'g')
  const taken = texts.flatMap((text) => [...(text ?? '').matchAll(pattern)].map((found) => Number(found[1])))
  const last = Math.max(0, ...taken)
  return Array.from({ length: count }, (_, at) => `${lessonId}.q${String(last + at + 1).padStart(2, '0')}`)
}
