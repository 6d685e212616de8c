// A sign behind a backslash means itself. While a file is taken apart such signs stand as characters of the private area,
// which no file brings along: they are taken out first.
const SIGNS = ['\\', ':', '#', '=', '{', '}', '~', '\n'] as const
const FIRST = 0xe000

/** "\=" as one character that no separator is; "\n" as a line's end within a text. A pair of backslashes goes first. */
export function hideEscapes(text: string): string {
  let hidden = text.replace(/[\ue000-\ue00f]/g, '')
  for (const [at, sign] of SIGNS.entries()) {
    hidden = hidden.replaceAll(`\\${sign === '\n' ? 'n' : sign}`, String.fromCharCode(FIRST + at))
  }
  return hidden
}

export function showEscapes(text: string): string {
  return text.replace(/[\ue000-\ue007]/g, (hidden) => SIGNS[hidden.charCodeAt(0) - FIRST] ?? '')
}

/** A text so that a reader of GIFT takes every sign for itself. */
export function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')
}
