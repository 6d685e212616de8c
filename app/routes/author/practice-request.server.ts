import { type ActionFunctionArgs, type AppLoadContext, data, redirect } from '@remix-run/node'
import { editPractice } from '~/domain/authoring/edit-practice.server'
import type { FormValues } from '~/domain/authoring/form-values'
import type { PracticeDraft } from '~/domain/authoring/practice-draft'
import { readPracticeDraft } from '~/domain/authoring/practice-draft-queries.server'
import type { PracticeEdit } from '~/domain/authoring/practice-edits'
import type { PracticeOutline } from '~/domain/authoring/practice-outline'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import type { YamlPath } from '~/lib/yaml/plain-value'

type Asked = { request: Request; context: AppLoadContext; params: { draft?: string } }

/** The practice of the draft that an address names. */
export async function requirePracticeDraft({ request, context, params }: Asked): Promise<PracticeDraft> {
  const viewer = await requireViewer({ request, context })
  const read = await readPracticeDraft({ viewer, draftId: params.draft ?? '', now: new Date() })
  if ('refusal' in read) throw notFound()
  return read.practice
}

/** The same where there has to be one that can be read: otherwise the practice's own page says what is the matter. */
export async function requireOutline(asked: Asked): Promise<PracticeDraft & { outline: PracticeOutline }> {
  const practice = await requirePracticeDraft(asked)
  if (!practice.outline) throw redirect(`/soan-bai/${practice.draftId}/tap-lam`)
  return { ...practice, outline: practice.outline }
}

/** Many inputs are on a form for a list; nobody writes more. */
const MOST_INPUTS = 4_000

/** Changes the practice as a form asks, and answers it: on to the next page, or back with what was typed. */
export async function changePractice<R extends string>(
  { request, context, params }: ActionFunctionArgs,
  asked: { edit: (form: FormValues) => PracticeEdit<R>; to: (form: FormValues) => string },
) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const { form, baseVersion } = await readValues(request)
  const now = new Date()
  const result = await editPractice({ viewer, draftId, baseVersion, edit: asked.edit(form), now })
  if ('ok' in result) {
    const headers = { 'set-cookie': await flashHeader('noted') }
    return redirect(`/soan-bai/${draftId}/tap-lam${asked.to(form)}`, { status: 303, headers })
  }
  const { refusal } = result
  if (refusal === 'no-such-draft') throw notFound()
  const by = 'changedByName' in result ? result.changedByName : null
  return data(
    { refusal: refusal as string, form, by },
    { status: refusal === 'changed-meanwhile' ? 409 : 400 },
  )
}

/** The same for a button without fields: what hinders it is told on the page that it leads back to. */
export async function changePracticeOrTell<R extends string>(
  { request, context, params }: ActionFunctionArgs,
  asked: { edit: (form: FormValues) => PracticeEdit<R>; to: (form: FormValues) => string; back: string },
) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const { form, baseVersion } = await readValues(request)
  const now = new Date()
  const result = await editPractice({ viewer, draftId, baseVersion, edit: asked.edit(form), now })
  const here = `/soan-bai/${draftId}/tap-lam`
  if ('ok' in result) {
    const headers = { 'set-cookie': await flashHeader('noted') }
    return redirect(here + asked.to(form), { status: 303, headers })
  }
  if (result.refusal === 'no-such-draft') throw notFound()
  return redirect(`${here}${asked.back}?khong=${result.refusal}`, 303)
}

async function readValues(request: Request): Promise<{ form: FormValues; baseVersion: number }> {
  const form: Record<string, string[]> = Object.create(null)
  let count = 0
  for (const [name, value] of await readForm(request)) {
    if (typeof value !== 'string' || ++count > MOST_INPUTS) continue
    form[name] = [...(form[name] ?? []), value]
  }
  return { form: { ...form }, baseVersion: Number(form.ban?.[0] ?? Number.NaN) }
}

/** "screens.home.parts.0.does", as it stands in an address. */
export function pathFrom(text: string | null): YamlPath {
  if (!text || text.length > 200) return []
  return text.split('.').map((each) => (/^\d{1,3}$/.test(each) ? Number(each) : each))
}
