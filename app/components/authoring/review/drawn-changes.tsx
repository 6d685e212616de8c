import type { Block } from '~/lib/block-diff'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** A lesson as learners would see it, what is gone and what is new marked block by block. */
export function DrawnChanges({ blocks }: { blocks: readonly Block[] }) {
  const words = useWords(reviewWords)
  return (
    <div className="drawn-changes text flow" lang="vi">
      {blocks.map(({ kind, html }, i) => {
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own kit from a lesson that the closed grammar let through
        const drawn = <div className="flow" dangerouslySetInnerHTML={{ __html: html }} />
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are never moved
        if (kind === 'same') return <div key={i}>{drawn}</div>
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are never moved
          <div key={i} className={`drawn-block is-${kind}`}>
            <p className="drawn-sign">{kind === 'new' ? words.isNew : words.isGone}</p>
            {drawn}
          </div>
        )
      })}
    </div>
  )
}
