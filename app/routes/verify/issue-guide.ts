import { randomInt } from 'node:crypto'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { issueGuideCertificate } from '~/domain/certificates/issue-guide-certificate.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** Asking for the certificate of who is ready to guide others: one for each person, by what the books say. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const issued = await issueGuideCertificate({
    ...{ personId, now: new Date() },
    random: (below) => randomInt(below),
  })
  if ('ok' in issued) return redirect(`/chung-nhan/${issued.code}`, 303)
  if (issued.refusal === 'not-ready') return redirect('/to', 303)
  throw notFound()
}

export function loader() {
  return redirect('/to')
}
