/** A stretch of text in one weight. */
export type Run = { text: string; isBold?: boolean }

type Line = { runs: Run[]; width: number }

/** Width of a text in points of the given size. */
export type Measure = (text: string, size: number, isBold: boolean) => number

/**
 * Breaks runs into lines no wider than `width`. A single word wider than a line is broken between letters, never cut.
 * Spaces stay with the word before them, so that selecting and copying gives the sentence back.
 */
export function breakLines(runs: readonly Run[], size: number, width: number, measure: Measure): Run[][] {
  const lines: Line[] = [{ runs: [], width: 0 }]
  for (const run of runs) {
    for (const word of wordsOf(run.text)) {
      for (const piece of piecesOf(word, run.isBold ?? false, size, width, measure)) append(lines, piece)
    }
  }
  return lines.map((line) => line.runs)

  function append(all: Line[], piece: Required<Run>): void {
    const last = all.at(-1) as Line
    const bare = measure(piece.text.trimEnd(), size, piece.isBold)
    if (last.width + bare > width && last.runs.length > 0) {
      all.push({ runs: [piece], width: measure(piece.text, size, piece.isBold) })
      return
    }
    const before = last.runs.at(-1)
    if (before && (before.isBold ?? false) === piece.isBold) before.text += piece.text
    else last.runs.push(piece)
    last.width += measure(piece.text, size, piece.isBold)
  }
}

/** The largest size from `from` down to `to` at which the text takes at most `lines` lines; else the smallest. */
export function fitSize(
  runs: readonly Run[],
  fit: { from: number; to: number; lines: number; width: number },
  measure: Measure,
): { size: number; lines: Run[][] } {
  for (let size = fit.from; ; size--) {
    const lines = breakLines(runs, size, fit.width, measure)
    if (lines.length <= fit.lines || size <= fit.to)
      return { size, lines: balanced(runs, size, fit.width, measure, lines) }
  }
}

/** The same number of lines, as even as words allow: no last line of one word. */
function balanced(
  runs: readonly Run[],
  size: number,
  width: number,
  measure: Measure,
  lines: Run[][],
): Run[][] {
  let best = lines
  const words = runs.flatMap(({ text, isBold = false }) =>
    wordsOf(text).map((word) => measure(word, size, isBold)),
  )
  for (let narrower = width - 10; narrower > Math.max(...words); narrower -= 10) {
    const tried = breakLines(runs, size, narrower, measure)
    if (tried.length > lines.length) return best
    best = tried
  }
  return best
}

/** Each with the space after it. */
function wordsOf(text: string): string[] {
  return text.split(/(?<= )/)
}

function piecesOf(
  word: string,
  isBold: boolean,
  size: number,
  width: number,
  measure: Measure,
): Required<Run>[] {
  if (measure(word.trimEnd(), size, isBold) <= width) return [{ text: word, isBold }]
  const parts = word.split(/(?<=\/)(?=.)/) // an address breaks after a slash first
  if (parts.length > 1) return parts.flatMap((part) => piecesOf(part, isBold, size, width, measure))
  const pieces = ['']
  for (const { segment } of new Intl.Segmenter('vi').segment(word)) {
    const last = pieces.at(-1) ?? ''
    if (last !== '' && measure(last + segment, size, isBold) > width) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces.map((text) => ({ text, isBold }))
}
