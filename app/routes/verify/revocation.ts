import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeCertificate } from '~/domain/certificates/revoke-certificate.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const code = params.code ?? ''
  const revoked = await revokeCertificate({
    code,
    reason: String(form.get('reason') ?? ''),
    viewer,
    now: new Date(),
  })
  if ('ok' in revoked) {
    return redirect(`/chung-nhan/${code}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('certificate-revoked') },
    })
  }
  if (revoked.refusal === 'reason-missing') return redirect(`/chung-nhan/${code}`, 303)
  throw notFound()
}
