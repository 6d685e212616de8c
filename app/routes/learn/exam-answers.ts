import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import { saveExamAnswer } from '~/domain/assessment/save-exam-answer.server'
import { saveExamAnswers } from '~/domain/assessment/save-exam-answers.server'
import { examSaver } from '~/http/exam-saver.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { signInAddress } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

/** Answers of an exam under way: one question by script, or the whole form. Also saved when the session has just ended. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const fields = await readForm(request)
  const attemptId = params.attempt ?? ''
  const { personId, hasSession } = await examSaver({ request, context, attemptId, fields })
  const address = `/thi/${params.module}/${attemptId}`
  const position = Number(fields.get('position') ?? 0)
  const now = new Date()

  if (wantsJson(request)) {
    const saved = await saveExamAnswer({
      personId,
      attemptId,
      position,
      fields,
      prefix: examFieldPrefix(position),
      now,
    })
    return jsonAnswer({ ...saved, hasSession })
  }
  const saved = await saveExamAnswers({ personId, attemptId, fields, now })
  if (!hasSession)
    return redirect(signInAddress(new Request(new URL(address, request.url)), 'het-phien'), 303)
  if ('refusal' in saved && saved.refusal === 'not-your-attempt') throw notFound()
  if ('refusal' in saved) return redirect(`${address}/ket-qua`, 303)
  const missing = saved.incomplete.map((each) => each.position).join(',')
  return redirect(`${address}?da-luu=${saved.saved.length}${missing && `&thieu=${missing}`}`, 303)
}
