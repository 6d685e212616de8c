import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'

/** For whoever scanned a card that was revoked, replaced, or never ours: nothing is lost, and who can help. */
export function CardGone() {
  const words = useWords(cardEntryWords)
  return (
    <div className="entry-form">
      <p className="lead">{words.goneText}</p>
      <p>{words.goneAsk}</p>
      <p>{words.goneSecret}</p>
      <p className="entry-acts">
        <a className="btn" href="/dang-nhap">
          {words.signIn}
        </a>
      </p>
    </div>
  )
}
