import { useEffect, useState } from 'react'
import { readScanned } from '~/domain/certificates/certificate-token'
import { type PublicKey, type TokenCheck, verifyToken } from '~/domain/certificates/verify-token'
import { formatDay } from '~/lib/format-time'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { certificateWords } from './certificate-words'
import { QrScanner } from './qr-scanner'

type Found =
  | {
      status: 'valid' | 'revoked'
      code: string
      name: string
      moduleTitle: string
      issuedAt: Date
      issuer: string
      revokedAt: Date | null
    }
  | { status: 'unknown' | 'malformed' | 'forged' }

/** Is a certificate real? By code through the server; by its QR also here, without a network. */
export function Verification({
  typed,
  found,
  publicKeys,
}: {
  typed: string
  found: Found | null
  publicKeys: PublicKey[]
}) {
  const words = useWords(certificateWords)
  const [check, setCheck] = useState<TokenCheck | null>(null)

  async function take(text: string) {
    const { token, typedCode } = readScanned(text)
    if (token) {
      const result = await verifyToken(token, publicKeys)
      const needsServer = result.status === 'unsupported' || result.status === 'unknown-key'
      if (needsServer && navigator.onLine) return location.assign(`/xac-minh?ma=${encodeURIComponent(token)}`)
      return setCheck(result)
    }
    if (typedCode) location.assign(`/xac-minh?ma=${encodeURIComponent(typedCode)}`)
  }

  // A telephone's camera opens the address in the QR: what stands after "#" is checked here and now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (location.hash.length > 1) void take(location.href)
  }, [])

  const isForged = check?.status === 'forged' || check?.status === 'malformed'
  return (
    <div className="beside">
      <div className="flow">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <form method="get" action="/xac-minh" className="verify-form">
          <label htmlFor="ma">{words.codeLabel}</label>
          <div className="field">
            <input
              id="ma"
              name="ma"
              defaultValue={typed}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-describedby="ma-goi-y"
              required
            />
            <button type="submit" className="btn">
              {words.check}
            </button>
          </div>
          <p id="ma-goi-y" className="small">
            {words.codeHint}
          </p>
        </form>
        <QrScanner onText={(text) => void take(text)} />
        <div role="status" className="flow">
          {check && <OfflineCheck check={check} />}
          {found && !isForged && <Answer found={found} />}
        </div>
      </div>
      <Drawing name="seal" className="beside-art seal-art" />
    </div>
  )
}

function Answer({ found }: { found: Found }) {
  const words = useWords(certificateWords)
  if (!('code' in found)) {
    return (
      <section className="verdict-box is-bad">
        <h2>{words[found.status]}</h2>
        <p>{words[`${found.status}Text`]}</p>
      </section>
    )
  }
  return (
    <section className={found.status === 'valid' ? 'verdict-box is-good' : 'verdict-box is-bad'}>
      <h2>{words[found.status]}</h2>
      <dl>
        <dt>{words.name}</dt>
        <dd>{found.name}</dd>
        <dt>{words.module}</dt>
        <dd>{found.moduleTitle}</dd>
        <dt>{words.issuedOn}</dt>
        <dd>{formatDay(found.issuedAt)}</dd>
        <dt>{words.issuer}</dt>
        <dd>{found.issuer}</dd>
        <dt>{words.codeLabel}</dt>
        <dd>{found.code}</dd>
      </dl>
      {found.revokedAt && <p>{words.revokedOn(formatDay(found.revokedAt))}</p>}
      <p className="small">{words.privacy}</p>
    </section>
  )
}

function OfflineCheck({ check }: { check: TokenCheck }) {
  const words = useWords(certificateWords)
  if (check.status === 'genuine') {
    const { personName, moduleTitle, issuedOn, issuer } = check.certificate
    return (
      <section className="verdict-box is-good">
        <h2>{words.offlineGenuine}</h2>
        <dl>
          <dt>{words.name}</dt>
          <dd>{personName}</dd>
          <dt>{words.module}</dt>
          <dd>{moduleTitle}</dd>
          <dt>{words.issuedOn}</dt>
          <dd>{vietnameseDay(issuedOn)}</dd>
          <dt>{words.issuer}</dt>
          <dd>{issuer}</dd>
        </dl>
        <p className="small">{words.offlineNote}</p>
      </section>
    )
  }
  const isForged = check.status === 'forged' || check.status === 'malformed'
  return (
    <section className="verdict-box is-bad">
      <h2>{isForged ? words.forged : words.needNetwork}</h2>
      {isForged && <p>{words.forgedText}</p>}
    </section>
  )
}
