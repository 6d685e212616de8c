import type { LoaderFunctionArgs } from '@remix-run/node'
import { listAllCardHolders } from '~/domain/groups/card-queries.server'
import { holderTable } from '~/domain/groups/card-tables.server'
import { cardAsked } from '~/http/card-asked.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** Who has a card and who has not, as a spreadsheet; nothing in it opens an account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { scope, filter } = cardAsked(new URL(request.url).searchParams)
  if (!scope) throw notFound()
  const list = await listAllCardHolders({ viewer, scope, filter, now: new Date() })
  if ('refusal' in list) throw notFound()
  return fileAnswer(await holderTable(list.people), 'danh-sach-the.xlsx', XLSX)
}
