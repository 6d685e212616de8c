import { useWords } from '~/ui/words'
import { earlierWords } from '../earlier-words'
import { editorWords } from '../editor-words'
import { TextDifference } from '../text-difference'

type Props = {
  lost: { text: string; time: string }
  saved: string
  onTakeBack: () => void
  onDrop: () => void
}

/** What was typed here and never reached the server is offered back. */
export function LostTyping({ lost, saved, onTakeBack, onDrop }: Props) {
  const words = useWords(editorWords)
  const names = useWords(earlierWords)
  return (
    <section className="conflict" aria-label={words.lost(lost.time)}>
      <p>
        <b>{words.lost(lost.time)}</b>
      </p>
      <div className="acts">
        <button type="button" className="btn" onClick={onTakeBack}>
          {words.takeBack}
        </button>
        <button type="button" className="btn line" onClick={onDrop}>
          {words.dropLost}
        </button>
      </div>
      <details>
        <summary>{words.seeDifference}</summary>
        <TextDifference before={saved} after={lost.text} beforeName={names.now} afterName={names.mine} />
      </details>
    </section>
  )
}
