import type { Piece, Sentence } from './collect-sentences'

const NAME = 'dang-doc'
let undo: (() => void)[] = []

/** Marks the sentence being read, and takes the mark off the one before. */
export function markSentence(sentence: Sentence | undefined): void {
  for (const takeOff of undo.splice(0)) takeOff()
  if (!sentence) return
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...sentence.pieces.map(rangeOf)))
    undo = [() => CSS.highlights.delete(NAME)]
  } else {
    // Only in the lesson's text, which React does not look into; from the last, so that places before stay right.
    const ours = sentence.pieces.filter((piece) => piece.node.parentElement?.closest('.text'))
    undo = ours.reverse().map(wrap)
  }
}

/** Where the sentence stands in the window. */
export function placeOfSentence({ pieces, element }: Sentence): DOMRect {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return element.getBoundingClientRect()
  const range = rangeOf(first)
  range.setEnd(last.node, last.end)
  return range.getBoundingClientRect()
}

function rangeOf({ node, start, end }: Piece): Range {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

/** Wraps a piece in <mark>. Taking it off leaves the same text node as before: other sentences know their place in it. */
function wrap({ node, start, end }: Piece): () => void {
  const whole = node.data
  const inside = node.splitText(start)
  const after = inside.splitText(end - start)
  const mark = document.createElement('mark')
  inside.replaceWith(mark)
  mark.append(inside)
  return () => {
    mark.remove()
    after.remove()
    node.data = whole
  }
}
