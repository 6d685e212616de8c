import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { decideRows } from '~/domain/rosters/decide-rows.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/quan-ly/danh-sach/${params.import}`)
}

/** What somebody chose for the rows of one page. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const form = await readForm(request)
  const decisions = new Map(
    [...form].flatMap(([name, value]): [number, string][] => {
      const position = /^dong-(\d{1,5})$/.exec(name)?.[1]
      return position ? [[Number(position), String(value).slice(0, 100)]] : []
    }),
  )
  const result = await decideRows({ viewer, importId, decisions })
  if ('refusal' in result && result.refusal === 'not-your-import') throw notFound()
  return redirect(safeReturn(String(form.get('ve') ?? ''), `/quan-ly/danh-sach/${importId}`), 303)
}
