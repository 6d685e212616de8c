import type { WritingSurface } from './writing-surface'

/** Changes no more than what differs, so that the cursor and what can be undone stay. */
export function replaceDifference(writing: WritingSurface, changed: string): void {
  const text = writing.text()
  let from = 0
  while (from < text.length && text[from] === changed[from]) from++
  let end = 0
  while (
    end < text.length - from &&
    end < changed.length - from &&
    text.at(-1 - end) === changed.at(-1 - end)
  )
    end++
  writing.replace(from, text.length - end, changed.slice(from, changed.length - end))
}
