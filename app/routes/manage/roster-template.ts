import type { LoaderFunctionArgs } from '@remix-run/node'
import { TEMPLATE_ROWS, TEMPLATE_WIDTHS } from '~/components/rosters/template-rows'
import { listImportPlaces } from '~/domain/rosters/import-queries.server'
import { writeSheet } from '~/domain/rosters/write-sheet.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** An empty list to be filled in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ('refusal' in (await listImportPlaces(viewer))) throw notFound()
  const file = await writeSheet({ sheet: 'Danh sách', rows: TEMPLATE_ROWS, widths: TEMPLATE_WIDTHS })
  return fileAnswer(file, 'danh-sach-mau.xlsx', XLSX)
}
