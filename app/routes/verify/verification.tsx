import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { certificateWords } from '~/components/certificates/certificate-words'
import { Verification } from '~/components/certificates/verification'
import { formatCode } from '~/domain/certificates/certificate-code'
import { readScanned } from '~/domain/certificates/certificate-token'
import { readPublicKeys } from '~/domain/certificates/public-key-queries.server'
import { verifyCertificate, verifyTokenOnServer } from '~/domain/certificates/verify-certificate.server'
import { pageTitle } from '~/ui/page-title'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: certificateWords.vi.title, en: certificateWords.en.title }),
  { name: 'description', content: 'Gõ mã in trên chứng nhận để biết chứng nhận có thật không.' },
]

/** `?ma=` holds a code as somebody typed it, the address of a QR, or a whole signed token. */
export async function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('ma') ?? ''
  const publicKeys = await readPublicKeys()
  const scanned = readScanned(typed)
  const found = scanned.token
    ? await verifyTokenOnServer(scanned.token, new Date())
    : typed.trim()
      ? await verifyCertificate(scanned.typedCode ?? '', new Date())
      : null
  const shown = found && 'code' in found ? { ...found, code: formatCode(found.code) } : found
  const isRefused = found !== null && !('code' in found)
  return data({ typed: typed.slice(0, 500), found: shown, publicKeys }, { status: isRefused ? 404 : 200 })
}

export default function VerificationPage() {
  return (
    <div className="wrap page">
      <Verification {...useLoaderData<typeof loader>()} />
    </div>
  )
}
