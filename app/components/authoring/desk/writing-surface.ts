/** Where somebody writes: the plain box, or the editor that takes its place. Positions count letters from the beginning. */
export type WritingSurface = {
  text: () => string
  /** From where to where something is marked; alike when it is only the cursor. */
  selection: () => [from: number, to: number]
  /** Puts `insert` in place of a part, in one step that can be undone, and marks a part of what was put in. */
  replace: (from: number, to: number, insert: string, mark?: [from: number, to: number]) => void
  /** Goes to a line, counted from 1, and takes the keyboard there. */
  goTo: (line: number, column?: number) => void
  focus: () => void
}

/** The plain box, which is there before any script has loaded, and stays where the editor cannot be had. */
export function plainSurface(box: HTMLTextAreaElement): WritingSurface {
  return {
    text: () => box.value,
    selection: () => [box.selectionStart, box.selectionEnd],
    replace: (from, to, insert, [start, end] = [insert.length, insert.length]) => {
      box.setRangeText(insert, from, to)
      box.setSelectionRange(from + start, from + end)
      box.dispatchEvent(new Event('input', { bubbles: true }))
    },
    goTo: (line, column = 1) => {
      const before = box.value.split('\n').slice(0, line - 1)
      const at = before.join('\n').length + (line > 1 ? 1 : 0) + column - 1
      box.focus()
      box.setSelectionRange(at, at)
    },
    focus: () => box.focus(),
  }
}
