import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { recordPracticeRun } from '~/domain/mastery/record-practice-run.server'
import { isOver } from '~/domain/practice/run-state'
import { decodeRun, encodeRun } from '~/domain/practice/run-token'
import { stepRun } from '~/domain/practice/step-run'
import { readForm } from '~/http/read-form.server'
import { getViewer } from '~/http/viewer.server'
import { requirePractice } from './practice-page.server'

/** One press without JavaScript: plays the run so far again, adds what was typed and pressed, and shows where that leads. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { practice, scenario } = await requirePractice({ request, context, params })
  const form = await readForm(request)
  const text = (name: string) => String(form.get(name) ?? '')
  const pressed = text('bam')
  const search = new URLSearchParams(
    ['che-do', 'xem', 'on-tap'].flatMap((name) => (form.has(name) ? [[name, text(name)]] : [])),
  )
  const address = (more: Record<string, string>, place = 'dien-thoai') =>
    `/luyen/${practice.slug}?${new URLSearchParams([...search, ...Object.entries(more)])}#${place}`
  if (pressed === '*lam-lai') return redirect(address({}), 303)

  const at = Math.max(0, Date.now() - Number(text('tu')) || 0)
  const typed = [...form].flatMap(([name, value]) =>
    name.startsWith('o.') ? [{ type: name.slice(2), text: String(value) }] : [],
  )
  const before = decodeRun(text('di')) ?? []
  const { run, isRefused } = stepRun(scenario, before, { pressed, typed, at })
  const viewer = await getViewer({ request, context })
  if (viewer && isOver(scenario, run.state) && !form.has('che-do')) {
    const now = new Date()
    const took = run.inputs.at(-1)?.at ?? 0
    await recordPracticeRun({
      personId: viewer.personId,
      run: {
        ...{ id: text('luot'), revision: practice.revision, inputs: run.inputs, claimsOver: true },
        startedAt: new Date(now.getTime() - took),
      },
      now,
    })
  }
  const kept = { luot: text('luot'), tu: text('tu'), di: encodeRun(run.inputs) }
  const place = run.state.mistake ? 'nham' : isOver(scenario, run.state) ? 'xong-bai-tap' : 'dien-thoai'
  return redirect(address(isRefused ? { ...kept, 'so-that': '1' } : kept, place), 303)
}
