/** A text as a whole number below 2^32 (FNV-1a); another `start` gives another number of the same text. */
export function hashText(text: string, start = 2_166_136_261): number {
  let h = start
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 16_777_619)
  return h >>> 0
}
