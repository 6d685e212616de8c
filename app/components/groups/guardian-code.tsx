import { Link } from '@remix-run/react'
import { QrCode } from '~/components/certificates/qr-code'
import { useWords } from '~/ui/words'
import { consentWords } from './consent-words'

/** A code to show to the guardian once, as digits and as a QR. `qr`: rows of '0' and '1'. */
export function GuardianCode(props: { code: string; qr: string[]; displayName: string; back: string }) {
  const words = useWords(consentWords)
  const { code, qr, displayName, back } = props
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <p className="lead">{words.codeText(displayName)}</p>
      <p className="guardian-code">
        <span className="plate">{`${code.slice(0, 4)} ${code.slice(4)}`}</span>
      </p>
      <div className="guardian-qr">
        <QrCode rows={qr} label={words.qr} />
        <p>{words.codeHow}</p>
      </div>
      <p>
        <Link className="btn line" to={back}>
          {words.codeBack}
        </Link>
      </p>
    </>
  )
}
