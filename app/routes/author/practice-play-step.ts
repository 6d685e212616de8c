import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { isOver } from '~/domain/practice/run-state'
import { decodeRun, encodeRun } from '~/domain/practice/run-token'
import { stepRun } from '~/domain/practice/step-run'
import { readForm } from '~/http/read-form.server'
import { requireOutline } from './practice-request.server'

/** One press without JavaScript while a draft's practice is tried. Nothing of it is recorded. */
export async function action(asked: ActionFunctionArgs) {
  const { draftId, checked } = await requireOutline(asked)
  const scenario = checked?.scenario
  const here = `/soan-bai/${draftId}/tap-lam/choi`
  if (!scenario || !Object.hasOwn(scenario.screens, scenario.start)) return redirect(here, 303)
  const form = await readForm(asked.request)
  const text = (name: string) => String(form.get(name) ?? '')
  if (text('bam') === '*lam-lai') return redirect(here, 303)
  const typed = [...form].flatMap(([name, value]) =>
    name.startsWith('o.') ? [{ type: name.slice(2), text: String(value) }] : [],
  )
  const before = decodeRun(text('di')) ?? []
  const { run, isRefused } = stepRun(scenario, before, { pressed: text('bam'), typed, at: 0 })
  const search = new URLSearchParams({ di: encodeRun(run.inputs), ...(isRefused ? { 'so-that': '1' } : {}) })
  const place = run.state.mistake ? 'nham' : isOver(scenario, run.state) ? 'xong-bai-tap' : 'dien-thoai'
  return redirect(`${here}?${search}#${place}`, 303)
}
