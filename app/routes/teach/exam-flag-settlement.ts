import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { FLAG_VERDICTS } from '~/domain/assessment/flag-verdict'
import { settleExamFlag } from '~/domain/assessment/settle-exam-flag.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

const verdictField = z.enum(FLAG_VERDICTS)

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/bai-kiem-tra`)
}

/** Somebody has looked at an improbable exam, and found it well or talked it over. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const verdict = verdictField.safeParse((await readForm(request)).get('verdict'))
  if (!verdict.success) throw notFound()
  const [classId, flagId] = [params.class ?? '', params.flag ?? '']
  const settled = await settleExamFlag({ viewer, classId, flagId, verdict: verdict.data, now: new Date() })
  if ('refusal' in settled) throw notFound()
  return redirect(`/lop/${classId}/bai-kiem-tra`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
