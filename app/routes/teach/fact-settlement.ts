import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { settleReports } from '~/domain/feedback/settle-reports.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({
  ...{ fact: line(20), ve: line(500) },
  /** Whoever does not say what they saw has seen nothing. */
  seenUntil: z.coerce.date().catch(new Date(0)),
})

export function loader() {
  return redirect('/du-kien')
}

/** The open reports of a fact have been looked at. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { fact, seenUntil, ve } = await readFields(request, fields)
  const result = await settleReports({ viewer, factId: fact, seenUntil, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(safeReturn(ve, '/du-kien'), {
    status: 303,
    headers: { 'set-cookie': await flashHeader('reports-settled') },
  })
}
