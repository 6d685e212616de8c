import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

/** Said on every page of a demonstration, so that nobody takes its people for real. */
export function DemonstrationNotice() {
  const words = useWords(shellWords)
  return (
    <aside className="demo" aria-label={words.demonstration}>
      <p className="wrap">
        <b>{words.demonstration}</b> {words.demonstrationMore}{' '}
        <a href="/dang-nhap#dung-thu">{words.demonstrationSignIn}</a>
      </p>
    </aside>
  )
}
