import { Link } from '@remix-run/react'
import { profileWords } from '~/components/accounts/profile-words'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'

export type ListedCertificate = {
  code: string
  moduleTitle: string
  issuedOn: string
  revokedOn: string | null
}

/** Somebody's own certificates, each leading to its page. */
export function CertificateList({ certificates }: { certificates: ListedCertificate[] }) {
  const words = useWords(profileWords)
  return (
    <section aria-labelledby="chung-nhan">
      <h2 id="chung-nhan">{words.certificates}</h2>
      {certificates.length === 0 && <p>{words.noCertificate}</p>}
      <ul className="plain-rows">
        {certificates.map(({ code, moduleTitle, issuedOn, revokedOn }) => (
          <li key={code}>
            <Drawing name="seal" className="ic" />
            <Link to={`/chung-nhan/${code}`}>{moduleTitle}</Link>
            <span className="small">
              {revokedOn ? words.revokedOn(revokedOn) : words.issuedOn(issuedOn)}. {words.code} {code}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
