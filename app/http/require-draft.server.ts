import type { AppLoadContext } from '@remix-run/node'
import type { DraftDetail } from '~/domain/authoring/draft'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { notFound } from './not-found'
import { requireViewer } from './viewer.server'

type Asked = { request: Request; context: AppLoadContext; params: { draft?: string } }

/** The draft that the address names, and who asks, who may write or review it. For everybody else it is not there. */
export async function requireDraft(asked: Asked) {
  const viewer = await requireViewer(asked)
  const read = await readDraft(viewer, asked.params.draft ?? '')
  if ('refusal' in read) throw notFound()
  const draft: DraftDetail = read.draft
  return { viewer, draft }
}
