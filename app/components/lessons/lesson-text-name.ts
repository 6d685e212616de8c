/** Which drawing of a lesson's text: the revision, and the words of a place when it has some. Its address under /noi-dung/bai. */
export function lessonTextName(revision: string, local: { hash: string } | null): string {
  return local ? `${revision}?noi=${local.hash}` : revision
}
