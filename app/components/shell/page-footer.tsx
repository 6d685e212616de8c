import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

export function PageFooter() {
  const words = useWords(shellWords)
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          <b>{words.motto}</b>
        </p>
        <p className="small">{words.footer}</p>
        <p className="small">{words.licence}</p>
      </div>
    </footer>
  )
}
