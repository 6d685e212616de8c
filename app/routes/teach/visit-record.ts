import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordVisit } from '~/domain/groups/record-visit.server'
import { flashHeader } from '~/http/flash.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { getViewer, requireViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

/** A visit, from the form or from what waited on a phone. The fields "kq.SKILL" hold a result each. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const isScript = wantsJson(request)
  if (isScript && !(await getViewer({ request, context }))) return jsonAnswer({ isRecorded: false })
  const [viewer, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const { team: teamId = '', household: householdId = '' } = params
  const results = [...form].flatMap(([name, value]) =>
    name.startsWith('kq.') ? [{ skillId: name.slice(3, 103), result: String(value) }] : [],
  )
  const visit = {
    ...{ id: String(form.get('visitId') ?? ''), results },
    visitedAt: new Date(String(form.get('at') ?? '')),
  }
  const recorded = await recordVisit({ viewer, teamId, householdId, visit, now: new Date() })
  if ('refusal' in recorded && recorded.refusal !== 'nothing-shown') {
    if (isScript) return jsonAnswer({ isRecorded: true, refusal: recorded.refusal })
    throw notFound()
  }
  const address = `/to/${teamId}/ho/${householdId}`
  if ('refusal' in recorded) {
    if (isScript) return jsonAnswer({ isRecorded: true, refusal: recorded.refusal })
    return redirect(`${address}/tham?thieu=1`, 303)
  }
  if (isScript) return jsonAnswer({ isRecorded: true })
  return redirect(address, { status: 303, headers: { 'set-cookie': await flashHeader('visit-recorded') } })
}

export function loader() {
  return redirect('/to')
}
