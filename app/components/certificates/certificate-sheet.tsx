import { Form, Link } from '@remix-run/react'
import { GUIDE_SENTENCE } from '~/domain/certificates/guide-certificate'
import { formatDay } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { Notice } from '~/ui/notice'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { certificateWords } from './certificate-words'
import { QrCode } from './qr-code'

type Props = {
  isGuide: boolean
  code: string
  shownCode: string
  name: string
  moduleTitle: string
  issuer: string
  issuedAt: Date
  revokedAt: Date | null
  /** Rows of '0' and '1'. */
  qr: string[]
  isDemonstration: boolean
  isOwn: boolean
  /** A child's, for which no consent holds now: only its owner sees it. */
  isNameWithheld?: boolean
  mayRevoke: boolean
}

/** A certificate as it is printed, and what one can do with it. */
export function CertificateSheet(props: Props) {
  const words = useWords(certificateWords)
  const {
    isGuide,
    code,
    shownCode,
    name,
    moduleTitle,
    issuer,
    issuedAt,
    revokedAt,
    qr,
    isDemonstration,
    isOwn,
    isNameWithheld,
    mayRevoke,
  } = props
  return (
    <>
      {revokedAt ? (
        <div className="warn" role="alert">
          <h2>{words.revokedTitle}</h2>
          <p>{words.revokedOn(formatDay(revokedAt))}</p>
        </div>
      ) : (
        isOwn && <p className="lead no-print">{words.congratulations}</p>
      )}
      {isNameWithheld && (
        <Notice sign="clock">
          {words.withheldOwn} <a href="/ho-so/dong-y">{words.toConsent}</a>
        </Notice>
      )}
      <article className={revokedAt ? 'sheet is-revoked' : 'sheet'} lang="vi">
        <div className="sheet-head">
          <p className="sheet-brand">
            <Drawing name="gate-mark" />
            <span>
              <b>{issuer}</b>
              <br />
              {certificateWords.vi.motto}
            </span>
          </p>
          <h1>{certificateWords.vi.certificate}</h1>
          <p>{certificateWords.vi.learner}</p>
          <p className="sheet-name">{name || certificateWords.vi.nameRemoved}</p>
          <p>
            {isGuide ? GUIDE_SENTENCE : `${certificateWords.vi.text} `}
            <b>{moduleTitle}</b>.
          </p>
          <dl className="sheet-by">
            <div>
              <dt>{certificateWords.vi.issuedOn}</dt>
              <dd>{formatDay(issuedAt)}</dd>
            </div>
            <div>
              <dt>{certificateWords.vi.issuer}</dt>
              <dd>{issuer}</dd>
            </div>
          </dl>
        </div>
        <div className="sheet-side">
          <QrCode rows={qr} label={words.qrLabel} />
          <p>
            <b>{certificateWords.vi.scan}</b>
            <br />
            {certificateWords.vi.orType}
          </p>
          <Plate>{shownCode}</Plate>
          {isDemonstration && <p>{certificateWords.vi.demonstration}</p>}
        </div>
        <Drawing name="certificate-lane" className="sheet-lane" />
      </article>
      <p className="acts no-print">
        {!revokedAt && !isNameWithheld && (
          <a className="btn big" href={`/chung-nhan/${code}.pdf`}>
            {words.download}
          </a>
        )}
        <a className="btn line" href={`/xac-minh?ma=${code}`}>
          {words.verifyIt}
        </a>
        <Link className="tap" to="/muc-thanh-thao">
          {words.levelsExplained}
        </Link>
      </p>
      {mayRevoke && !revokedAt && (
        <Form
          method="post"
          action={`/chung-nhan/${code}/thu-hoi`}
          reloadDocument
          className="no-print flow revoke"
        >
          <label>
            {words.revokeReason}
            <input name="reason" required maxLength={200} autoComplete="off" />
          </label>
          <button type="submit" className="btn line">
            {words.revoke}
          </button>
        </Form>
      )}
    </>
  )
}
