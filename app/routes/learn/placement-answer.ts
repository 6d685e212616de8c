import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { TypedAnswer } from '~/domain/assessment/read-answer'
import { answerPlacement } from '~/domain/mastery/answer-placement.server'
import { answerGuestPlacement } from '~/domain/mastery/guest-placement.server'
import { guestPlacementHeader, readGuestPlacement } from '~/http/guest-placement.server'
import { readForm } from '~/http/read-form.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'

/** An answer of a placement test. Sent twice, or from a second tab, the first one counts. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, fields, { path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    readForm(request),
    requirePath({ request, context, params }),
  ])
  const position = Number(fields.get('position') ?? 0)
  const given = { position, answer: { fields, isUnknown: fields.has('chua-biet') }, now: new Date() }
  if (viewer) {
    const answered = await answerPlacement({ ...given, personId: viewer.personId, pathId: path.id })
    if ('ok' in answered) return redirect(`${placementAddress}/${answered.isOver ? 'ket-qua' : 'cau'}`, 303)
    if (answered.refusal === 'no-attempt') return redirect(`${placementAddress}/ket-qua`, 303)
    return redirect(askedAgain(placementAddress, position, answered.typed), 303)
  }
  const found = await readGuestPlacement({ request, context }, path.id)
  if (!found) return redirect(placementAddress, 303)
  const kept = await answerGuestPlacement(found.ground, found.kept, given)
  if ('refusal' in kept) return redirect(askedAgain(placementAddress, position, kept.typed), 303)
  const headers = { 'set-cookie': await guestPlacementHeader(kept, context) }
  return redirect(`${placementAddress}/${kept.end ? 'ket-qua' : 'cau'}`, { status: 303, headers })
}

function askedAgain(address: string, position: number, typed: TypedAnswer): string {
  const search = new URLSearchParams([
    ['thieu', String(position)],
    ...Object.entries(typed).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ])
  return `${address}/cau?${search}`
}
