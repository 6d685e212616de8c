/** A stretch of words of one kind. */
export type Run = { text: string; isBold: boolean; isItalic: boolean; href: string | null }

export type ListItem = { runs: Run[]; below: ListBlock[] }
export type ListBlock = { kind: 'list'; isOrdered: boolean; items: ListItem[] }

/** What a lesson's text is made of, as far as a pasted text can have it. */
export type LessonBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; depth: 2 | 3; runs: Run[] }
  | ListBlock
  | { kind: 'steps'; steps: { title: string; runs: Run[] }[] }
  | { kind: 'figure'; name: string; alt: string }

/** A picture that the text shows: what it is to be called, and where its bytes are. */
export type PastedPicture = { name: string; src: string }

export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
