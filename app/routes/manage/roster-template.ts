import type { LoaderFunctionArgs } from '@remix-run/node'
import { readListKind } from '~/components/rosters/list-kind'
import { TEMPLATES } from '~/components/rosters/template-rows'
import { listImportKinds } from '~/domain/rosters/import-place-queries.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { textTable } from '~/lib/text-table.server'

/** An empty list to be filled in, of people or of places. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const word = new URL(request.url).searchParams.get('loai') ?? 'nguoi'
  const template = TEMPLATES[readListKind(word, await listImportKinds(viewer)) ?? '']
  if (!template) throw notFound()
  const [head = [], ...rows] = template.rows
  const columns = head.map((title, at) => ({ title, width: template.widths[at] ?? 18 }))
  const file = await textTable({ sheet: 'Danh sách', columns, rows })
  return fileAnswer(file, template.fileName, XLSX)
}
