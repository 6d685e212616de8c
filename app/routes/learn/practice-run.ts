import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordPracticeRun } from '~/domain/mastery/record-practice-run.server'
import { decodeRun } from '~/domain/practice/run-token'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { getViewer } from '~/http/viewer.server'

const runFormSchema = z.object({
  runId: z.string(),
  revision: z.string(),
  startedAt: z.coerce.date(),
  di: z.string(),
  xong: z.enum(['0', '1']),
})

/** A run that was played in the browser: the server plays it again and says what it proves. */
export async function action({ request, context }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([getViewer({ request, context }), readForm(request)])
  const asked = runFormSchema.safeParse(Object.fromEntries(form))
  const inputs = asked.success ? decodeRun(asked.data.di) : null
  if (!asked.success || !inputs) throw notFound()
  if (!viewer) return jsonAnswer({ isRecorded: false })
  const { runId: id, revision, startedAt, xong } = asked.data
  const run = { id, revision, startedAt, inputs, claimsOver: xong === '1' }
  const recorded = await recordPracticeRun({ personId: viewer.personId, run, now: new Date() })
  return jsonAnswer({ ...recorded, isRecorded: true })
}
