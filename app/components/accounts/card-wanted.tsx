import { useCallback, useState } from 'react'
import { QrScanner } from '~/components/certificates/qr-scanner'
import { useWords } from '~/ui/words'
import { cardEntryWords } from './card-entry-words'

/** How to scan a card, here where the browser can, else with the phone; and the ways without scanning. */
export function CardWanted() {
  const words = useWords(cardEntryWords)
  const [isForeign, setIsForeign] = useState(false)
  const onText = useCallback((text: string) => {
    const address = cardAddress(text, location.origin)
    if (address) location.assign(address)
    else setIsForeign(true)
  }, [])
  return (
    <div className="entry-form">
      <p className="lead">{words.wantedText}</p>
      <QrScanner onText={onText} />
      <div role="status">{isForeign && <p className="notice">{words.notACard}</p>}</div>
      <div className="entry-other">
        <p>{words.wantedOther}</p>
        <p className="entry-acts">
          <a className="btn line" href="/dang-nhap">
            {words.signIn}
          </a>
          <a href="/dang-nhap/lan-dau">{words.codeTitle}</a>
        </p>
      </div>
    </div>
  )
}

/** Where a scanned card leads on this site; null for any other code, which is never followed. */
function cardAddress(text: string, origin: string): string | null {
  const found = /^https?:\/\/([^/]+)(\/the\/[\w-]{22})$/.exec(text.trim())
  return found && found[1] === new URL(origin).host ? (found[2] ?? null) : null
}
