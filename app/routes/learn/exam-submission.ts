import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { saveExamAnswers } from '~/domain/assessment/save-exam-answers.server'
import { closeExam } from '~/domain/mastery/close-exam.server'
import { examSaver } from '~/http/exam-saver.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { signInAddress } from '~/http/viewer.server'

/** Handing in: saves the form as it stands, grades once, leads to the result. Sent again, it leads to the same result. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const fields = await readForm(request)
  const attemptId = params.attempt ?? ''
  const { personId, hasSession } = await examSaver({ request, context, attemptId, fields })
  const address = `/thi/${params.module}/${attemptId}`
  await saveExamAnswers({ personId, attemptId, fields, now: new Date() })
  if (!hasSession)
    return redirect(signInAddress(new Request(new URL(address, request.url)), 'het-phien'), 303)
  const closed = await closeExam({ personId, attemptId, now: new Date() })
  if ('refusal' in closed) throw notFound()
  return redirect(`${address}/ket-qua`, 303)
}
