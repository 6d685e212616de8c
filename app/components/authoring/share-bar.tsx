import type { ShownShare } from '~/domain/mastery/item-figures'
import { useWords } from '~/ui/words'
import { figureWords } from './figure-words'

/** A share as a bar and in words; what would tell of few people has words alone. */
export function ShareBar({ shown, isKey = false }: { shown: ShownShare; isKey?: boolean }) {
  const words = useWords(figureWords)
  return (
    <div className="share">
      {'share' in shown && (
        <svg
          className={isKey ? 'share-bar is-key' : 'share-bar'}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className="share-all" width="100" height="10" />
          <rect className="share-part" width={shown.share * 100} height="10" />
        </svg>
      )}
      <span>{words.shown(shown)}</span>
    </div>
  )
}
