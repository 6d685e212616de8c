import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { FlagGroup } from '~/domain/assessment/flag-group.server'
import { FLAG_VERDICTS } from '~/domain/assessment/flag-verdict'
import { listGroupFlags } from '~/domain/assessment/group-flag-queries.server'
import { settleExamFlag } from '~/domain/assessment/settle-exam-flag.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'

const verdictField = z.enum(FLAG_VERDICTS)

/** What a group's page of improbable exams shows, to who looks after it. */
export async function readExamFlags({ request, context }: LoaderFunctionArgs, group: FlagGroup) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const isSettled = asked.get('xem') === 'da-xem'
  const found = await listGroupFlags({ viewer, group, isSettled, page: Number(asked.get('trang')) })
  if ('refusal' in found) throw notFound()
  const catalogue = await readCatalogue()
  const { name, open, page, pageCount } = found
  const flags = found.flags.map(({ at, settled, moduleId, ...flag }) => ({
    ...flag,
    module: findModule(catalogue, moduleId)?.title ?? moduleId,
    on: formatDay(at),
    settled: settled && { on: formatDay(settled.at), verdict: settled.verdict },
  }))
  return { name, listed: { isSettled, open, page, pageCount, flags } }
}

/** Somebody has looked at an improbable exam, and found it well or talked it over. */
export async function settleFlagOf(
  { request, context, params }: ActionFunctionArgs,
  group: FlagGroup,
  home: string,
) {
  const viewer = await requireViewer({ request, context })
  const verdict = verdictField.safeParse((await readForm(request)).get('verdict'))
  if (!verdict.success) throw notFound()
  const settling = { viewer, group, flagId: params.flag ?? '', verdict: verdict.data, now: new Date() }
  if ('refusal' in (await settleExamFlag(settling))) throw notFound()
  return redirect(home, { status: 303, headers: { 'set-cookie': await flashHeader('noted') } })
}
