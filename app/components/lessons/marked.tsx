import { Fragment } from 'react'
import type { MarkedText } from '~/domain/lessons/search-result'

/** A text in which what the reader asked for stands out. */
export function Marked({ text }: { text: MarkedText }) {
  return (
    <>
      {text.map((piece, at) => {
        const Piece = piece.isMarked ? 'mark' : Fragment
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
        return <Piece key={at}>{piece.text}</Piece>
      })}
    </>
  )
}
