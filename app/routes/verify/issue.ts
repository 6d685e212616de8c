import { randomInt } from 'node:crypto'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { issueCertificate } from '~/domain/certificates/issue-certificate.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

/** Asking for a certificate: one for each person and module, however often the button is pressed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const [{ personId }, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const moduleId = String(form.get('module') ?? '')
  const issued = await issueCertificate({
    personId,
    moduleId,
    now: new Date(),
    random: (below) => randomInt(below),
  })
  if ('ok' in issued) return redirect(`/chung-nhan/${issued.code}`, 303)
  if (issued.refusal === 'not-passed') return redirect(`/thi/${moduleId}`, 303)
  if (issued.refusal === 'consent-missing') return redirect('/ho-so/dong-y', 303)
  throw notFound()
}

export function loader() {
  return redirect('/xac-minh')
}
