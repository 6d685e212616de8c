import { attributeOf, type LessonNode, nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import type { DraftText } from '../rules/lesson-draft'
import type { Piece } from './piece'

const BLOCKS = ['paragraph', 'heading']
const WORDS = ['title', 'who', 'belief', 'alt', 'caption']

/** What a lesson's text says: each paragraph and heading whole, and the properties that hold words. */
export function piecesOfText({ file, root }: DraftText): Piece[] {
  return [...nodesOf(root)].flatMap((node) => {
    if (BLOCKS.includes(node.type)) return [pieceAt(file, node, textOf(node))]
    return WORDS.flatMap((name) => {
      const text = attributeOf(node, name)
      return text === undefined ? [] : [pieceAt(file, node, text)]
    })
  })
}

function pieceAt(file: string, node: LessonNode, text: string): Piece {
  return {
    file,
    text,
    placeOf: (index) => {
      const { line, column } = placeOf(node)
      return { line: line + text.slice(0, index).split('\n').length - 1, column }
    },
  }
}
