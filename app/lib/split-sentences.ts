/** A stretch of a text, in UTF-16 places: `text.slice(start, end)`. */
export type Span = { start: number; end: number }

const ENDING = /[.!?…]+[”’"'»)\]]*(?=\s|$)/g
const OPENING = /^\s*[“‘"'«([–-]*\s*[\p{Lu}\d]/u
/** Before these a full stop belongs to the word: "TP. Huế", "P. Bến Nghé", "ThS. Lan", "1. Mở ứng dụng". */
const NO_ENDING = /(^|[\s(“"])(T[PXT]|Tp|[PQHX]|ThS|P?GS|[TBK]S|VD|ĐT|Mrs?|Dr)\.$|^\s*\d+\.$/

/**
 * The sentences of a text, none longer than `most` characters where that can be helped: a voice may fall silent in a
 * long one. Those are cut at the comma nearest their middle, else between two words.
 */
export function splitSentences(text: string, most = 160): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length
    if (!OPENING.test(text.slice(end)) || NO_ENDING.test(text.slice(start, end))) continue
    spans.push({ start, end })
    start = end
  }
  spans.push({ start, end: text.length })
  return spans.flatMap((span) => cut(text, trim(text, span), most))
}

function cut(text: string, { start, end }: Span, most: number): Span[] {
  if (end <= start) return []
  if (end - start <= most) return [{ start, end }]
  const at = nearestMiddle(text, start, end, /[,;:–]\s/g) ?? nearestMiddle(text, start, end, /\s/g)
  if (at === null) return [{ start, end }]
  return [
    ...cut(text, trim(text, { start, end: at }), most),
    ...cut(text, trim(text, { start: at, end }), most),
  ]
}

/** The place behind the cut that leaves two halves as equal as possible; none where one half would be a mere word or two. */
function nearestMiddle(text: string, start: number, end: number, at: RegExp): number | null {
  const middle = (start + end) / 2
  let best: number | null = null
  for (const match of text.slice(start, end).matchAll(at)) {
    const place = start + match.index + 1
    if (Math.min(place - start, end - place) < 12) continue
    if (best === null || Math.abs(place - middle) < Math.abs(best - middle)) best = place
  }
  return best
}

function trim(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  }
}
