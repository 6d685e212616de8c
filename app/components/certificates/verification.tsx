import { type FormEvent, useEffect, useState } from 'react'
import { formatCode } from '~/domain/certificates/certificate-code'
import { readScanned } from '~/domain/certificates/certificate-token'
import { GUIDE_TITLE } from '~/domain/certificates/guide-certificate'
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
      noName?: 'removed' | 'withheld'
      moduleTitle: string
      issuedAt: Date
      issuer: string
      revokedAt: Date | null
    }
  | { status: 'unknown' | 'malformed' | 'forged' }

type Check = TokenCheck | { status: 'no-network' }

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
  const [check, setCheck] = useState<Check | null>(null)

  async function take(text: string) {
    const { token, typedCode } = readScanned(text)
    if (token) {
      const result = await verifyToken(token, publicKeys)
      const needsServer = result.status === 'unsupported' || result.status === 'unknown-key'
      if (needsServer && navigator.onLine) return location.assign(`/xac-minh?ma=${encodeURIComponent(token)}`)
      setCheck(result)
      if (result.status === 'genuine') await askServer(result.certificate.code, token)
      return
    }
    if (typedCode && !navigator.onLine) return setCheck({ status: 'no-network' })
    if (typedCode) location.assign(`/xac-minh?ma=${encodeURIComponent(typedCode)}`)
  }

  /** A signature cannot tell whether the certificate was revoked since. The server can, where it is within reach. */
  async function askServer(code: string, token: string) {
    if (found && 'code' in found && found.code === formatCode(code)) return
    const address = `/xac-minh?ma=${code}`
    const isThere = await fetch(address, { method: 'HEAD' }).then(
      (response) => response.ok,
      () => false,
    )
    if (isThere) location.assign(`${address}#${token}`)
  }

  /** Without a network, what is pasted is checked here as far as that goes. */
  function checkHere(event: FormEvent<HTMLFormElement>) {
    if (navigator.onLine) return
    event.preventDefault()
    void take(String(new FormData(event.currentTarget).get('ma') ?? ''))
  }

  // A telephone's camera opens the address in the QR: what stands after "#" is checked here and now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked about stands in the address alone
  useEffect(() => {
    const takeAddress = () => {
      if (location.hash.length > 1) void take(location.href)
    }
    takeAddress()
    window.addEventListener('hashchange', takeAddress)
    return () => window.removeEventListener('hashchange', takeAddress)
  }, [])

  return (
    <div className="beside">
      <div className="flow">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <form method="get" action="/xac-minh" className="verify-form" onSubmit={checkHere}>
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
          {found && isAbout(found, check) && <Answer found={found} />}
        </div>
      </div>
      <Drawing name="lane-gate" className="beside-art" />
    </div>
  )
}

/** Whether the server's answer may stand beside what was checked here: never beside a forgery or another certificate. */
function isAbout(found: Found, check: Check | null): boolean {
  if (check === null || check.status === 'unsupported' || check.status === 'unknown-key') return true
  return check.status === 'genuine' && 'code' in found && found.code === formatCode(check.certificate.code)
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
        <dd>{found.name || (found.noName === 'withheld' ? words.nameWithheld : words.nameRemoved)}</dd>
        <dt>{found.moduleTitle === GUIDE_TITLE ? words.certificate : words.module}</dt>
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

function OfflineCheck({ check }: { check: Check }) {
  const words = useWords(certificateWords)
  if (check.status === 'genuine') {
    const { personName, moduleTitle, issuedOn, issuer } = check.certificate
    return (
      <section className="verdict-box is-good">
        <h2>{words.offlineGenuine}</h2>
        <dl>
          <dt>{words.name}</dt>
          <dd>{personName || words.nameRemoved}</dd>
          <dt>{moduleTitle === GUIDE_TITLE ? words.certificate : words.module}</dt>
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
      <h2>{isForged ? words.forged : check.status === 'no-network' ? words.noNetwork : words.needNetwork}</h2>
      {isForged && <p>{words.forgedText}</p>}
      {check.status === 'no-network' && <p>{words.noNetworkText}</p>}
    </section>
  )
}
