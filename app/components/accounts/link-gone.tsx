import { useWords } from '~/ui/words'
import { linkWords } from './link-words'

export function LinkGone() {
  const words = useWords(linkWords)
  return (
    <div className="entry-form">
      <p className="lead">{words.goneText}</p>
      <p>{words.goneAsk}</p>
      <p className="entry-acts">
        <a className="btn" href="/dang-nhap">
          {words.signIn}
        </a>
      </p>
    </div>
  )
}
