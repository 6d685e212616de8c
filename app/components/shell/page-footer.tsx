import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'
import { TextSizeSwitch } from './text-size-switch'

/** The bottom of every page; the size of text and the language can be changed here too. */
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
        <p>
          <Link className="tap" to="/muc-thanh-thao">
            {words.levelsExplained}
          </Link>
        </p>
        <div className="foot-tools">
          <TextSizeSwitch />
        </div>
      </div>
    </footer>
  )
}
