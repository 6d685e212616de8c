import type { LoaderFunctionArgs } from '@remix-run/node'
import { TEMPLATE_ROWS, TEMPLATE_WIDTHS } from '~/components/rosters/template-rows'
import { listImportPlaces } from '~/domain/rosters/import-queries.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { textTable } from '~/lib/text-table.server'

/** An empty list to be filled in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ('refusal' in (await listImportPlaces(viewer))) throw notFound()
  const [head = [], ...rows] = TEMPLATE_ROWS
  const columns = head.map((title, at) => ({ title, width: TEMPLATE_WIDTHS[at] ?? 18 }))
  const file = await textTable({ sheet: 'Danh sách', columns, rows })
  return fileAnswer(file, 'danh-sach-mau.xlsx', XLSX)
}
