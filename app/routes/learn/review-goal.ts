import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { chooseWeeklyGoal } from '~/domain/mastery/choose-weekly-goal.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ ngay: line(1) })

export function loader() {
  return redirect('/on-tap')
}

/** On how many days a week somebody wants to learn. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const { ngay } = await readFields(request, fields)
  const daysAWeek = /^\d$/.test(ngay) ? Number(ngay) : Number.NaN
  const chosen = await chooseWeeklyGoal({ personId, daysAWeek, now: new Date() })
  if ('refusal' in chosen) throw notFound()
  return redirect('/on-tap#muc-tieu', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('goal-chosen') },
  })
}
