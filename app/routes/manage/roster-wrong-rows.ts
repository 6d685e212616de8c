import type { LoaderFunctionArgs } from '@remix-run/node'
import { listWords } from '~/components/rosters/list-words'
import { readWrongRows } from '~/domain/rosters/import-queries.server'
import { writeCsv } from '~/domain/rosters/plain-cell'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { readPreferences } from '~/http/preferences.server'
import { requireViewer } from '~/http/viewer.server'
import { textTable } from '~/lib/text-table.server'

/** The rows that have to be mended, with the reason beside each, as a file that can be mended and sent again. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readWrongRows(viewer, params.import ?? '')
  if ('refusal' in read) throw notFound()
  const { locale } = await readPreferences(request)
  const { words, sentence } = listWords(read.kind, locale)
  const rows = [
    [...read.headers, words.explanation],
    ...read.rows.map(({ all, findings }) => [...all, findings.map(sentence).join(' ')]),
  ]
  if (new URL(request.url).searchParams.get('dang') === 'csv')
    return fileAnswer(writeCsv(rows), 'dong-can-sua.csv', 'text/csv; charset=utf-8')
  const [head = [], ...body] = rows
  const columns = head.map((title, at) => ({ title, width: at === read.headers.length ? 60 : 18 }))
  return fileAnswer(await textTable({ sheet: 'Cần sửa', columns, rows: body }), 'dong-can-sua.xlsx', XLSX)
}
