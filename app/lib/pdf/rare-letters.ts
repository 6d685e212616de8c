/**
 * Names from the Central Highlands use letters that Be Vietnam Pro has no glyph for: a breve over e, i, o, u is set as a
 * letter and a mark; b with a stroke is set as b, and the stroke is drawn. Nothing may vanish without a trace, so what
 * remains becomes "?": the name as it is stands behind the QR.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const isKnown = (letters: string) => [...letters].every((letter) => hasGlyph(letter.codePointAt(0) ?? 0))
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (isKnown(letter) || letter in STROKES) return letter
      const parts = letter.normalize('NFD')
      return isKnown(parts) ? parts : '?'
    })
    .join('')
}

/** Where the stroke of a letter lies in its em: left, right, bottom, top. */
type Stroke = { base: string; box: [number, number, number, number] }

export const STROKES: Record<string, Stroke> = {
  ƀ: { base: 'b', box: [-0.012, 0.34, 0.578, 0.67] },
  Ƀ: { base: 'B', box: [-0.02, 0.32, 0.49, 0.57] },
}

/** The text as it can be set, its strokes still to be drawn. */
export function withoutStrokes(text: string): string {
  return text.replace(/[ƀɃ]/g, (letter) => STROKES[letter]?.base ?? letter)
}
