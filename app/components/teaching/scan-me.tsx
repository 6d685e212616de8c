import { QrCode } from '~/components/certificates/qr-code'
import { paperWords } from './paper-words'

/** A QR code on paper, what it leads to, and the same address in words for whoever cannot scan. */
export function ScanMe({ says, words, qr }: { says: string; words: string; qr: string[] }) {
  return (
    <div className="scan-me">
      <QrCode rows={qr} label={`${says}: ${words}`} />
      <p>
        <b>{says}</b> {paperWords.orType} <span className="address">{words}</span>
      </p>
    </div>
  )
}
