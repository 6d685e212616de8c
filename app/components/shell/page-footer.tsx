import { useLocation } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'
import { TextSizeSwitch } from './text-size-switch'

/** The bottom of every page; the size of text and the language can be changed here too. */
export function PageFooter({ textSize }: { textSize: number }) {
  const words = useWords(shellWords)
  const { pathname, search } = useLocation()
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          <b>{words.motto}</b>
        </p>
        <p className="small">{words.footer}</p>
        <p className="small">{words.licence}</p>
        <div className="foot-tools">
          <TextSizeSwitch current={textSize} here={pathname + search} />
        </div>
      </div>
    </footer>
  )
}
