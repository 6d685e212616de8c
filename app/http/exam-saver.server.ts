import type { AppLoadContext } from '@remix-run/node'
import { ownerBySaveKey } from '~/domain/assessment/exam-save-key.server'
import { notFound } from './not-found'
import { getViewer } from './viewer.server'

type Asked = {
  request: Request
  context: AppLoadContext
  attemptId: string
  fields: URLSearchParams | FormData
}

/** For whom exam answers are saved: the person signed in, or, when their session has ended, the paper's own person by its key. */
export async function examSaver({
  request,
  context,
  attemptId,
  fields,
}: Asked): Promise<{ personId: string; hasSession: boolean }> {
  const viewer = await getViewer({ request, context })
  if (viewer) return { personId: viewer.personId, hasSession: true }
  const personId = await ownerBySaveKey(attemptId, String(fields.get('saveKey') ?? ''))
  if (personId === null) throw notFound()
  return { personId, hasSession: false }
}
