import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificateSheet } from '~/components/certificates/certificate-sheet'
import { certificateWords } from '~/components/certificates/certificate-words'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { formatCode } from '~/domain/certificates/certificate-code'
import { readCertificate } from '~/domain/certificates/certificate-queries.server'
import { certificateUrl } from '~/domain/certificates/certificate-token'
import { mayRevokeCertificate } from '~/domain/certificates/may-revoke-certificate'
import { notFound } from '~/http/not-found'
import { getViewer } from '~/http/viewer.server'
import { qrRows } from '~/lib/qr-rows'
import { pageTitle } from '~/ui/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, {
    vi: certificateWords.vi.certificateOf(data?.name ?? ''),
    en: certificateWords.en.certificateOf(data?.name ?? ''),
  }),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [viewer, certificate] = await Promise.all([
    getViewer({ request, context }),
    readCertificate(params.code ?? '', new Date()),
  ])
  if (!certificate) throw notFound()
  const isOwn = viewer !== null && viewer.personId === certificate.personId
  if (certificate.isNameWithheld && !isOwn) throw redirect(`/xac-minh?ma=${certificate.code}`)
  const { isGuide, code, token, personName, moduleTitle, issuer, issuedAt, revokedAt } = certificate
  return {
    ...{
      isGuide,
      code,
      shownCode: formatCode(code),
      name: personName,
      moduleTitle,
      issuer,
      issuedAt,
      revokedAt,
    },
    qr: qrRows(certificateUrl(context.origin, code, token), 'L'),
    isDemonstration: isDemonstration(),
    isOwn,
    isNameWithheld: certificate.isNameWithheld,
    mayRevoke: viewer !== null && mayRevokeCertificate(viewer),
  }
}

export default function CertificatePage() {
  return (
    <div className="wrap page">
      <CertificateSheet {...useLoaderData<typeof loader>()} />
    </div>
  )
}
