/**
 * Which drawing of a lesson's text: the revision, the month (YYYY-MM: its sources say what should have been checked again
 * by now), and the words of a place when it has some. Its address under /noi-dung/bai.
 */
export function lessonTextName(revision: string, month: string, local: { hash: string } | null): string {
  return `${revision}?thang=${month}${local ? `&noi=${local.hash}` : ''}`
}
