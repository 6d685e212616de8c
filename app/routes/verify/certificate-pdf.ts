import type { LoaderFunctionArgs } from '@remix-run/node'
import { certificateWords } from '~/components/certificates/certificate-words'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { certificatePdf } from '~/domain/certificates/certificate-pdf.server'
import { readCertificate } from '~/domain/certificates/certificate-queries.server'
import { notFound } from '~/http/not-found'

/** The certificate as a PDF; a revoked one is printed no more, nor a child's while no consent holds. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const certificate = await readCertificate(params.code ?? '', new Date())
  if (!certificate || certificate.revokedAt || certificate.isNameWithheld) throw notFound()
  const note = isDemonstration() ? { note: 'Bản trình diễn' } : {}
  const personName = certificate.personName || certificateWords.vi.nameRemoved
  const pdf = await certificatePdf({ ...certificate, personName }, { origin: context.origin, ...note })
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="chung-nhan-${certificate.code}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}
