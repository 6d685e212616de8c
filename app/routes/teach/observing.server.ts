import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { ObservedIn } from '~/domain/accounts/observed-in'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readSkillStandings } from '~/domain/mastery/mastery-queries.server'
import { readLastObserved } from '~/domain/mastery/observed-check-queries.server'
import { isObservedResult } from '~/domain/mastery/observed-result'
import { recordObservedCheck } from '~/domain/mastery/record-observed-check.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import { uuidV7 } from '~/lib/uuid-v7'

const fields = z.object({ checkId: line(36), skillId: line(100), result: line(20), at: line(40) })

/** What the form of an observation shows of one module. The caller has made sure that the viewer may observe the person. */
export async function observedModule(personId: string, asked: string | null, now: Date) {
  const { modules } = await readCatalogue()
  const module = modules.find(({ id }) => id === asked) ?? modules[0]
  const skillIds = module?.skills.map(({ id }) => id) ?? []
  const [standings, observed] = await Promise.all([
    readSkillStandings(personId, now, skillIds),
    readLastObserved(personId),
  ])
  return {
    ...{ shown: module?.id ?? '', checkId: uuidV7(now.getTime()), at: now.toISOString() },
    modules: modules.map(({ id, number, title }) => ({ id, number, title })),
    skills: standings.map(({ skillId, level }) => {
      const last = observed.get(skillId)
      return {
        ...{ id: skillId, level, name: module?.skills.find(({ id }) => id === skillId)?.name ?? skillId },
        last: last ? { on: formatDay(last.at), result: last.result } : null,
      }
    }),
  }
}

/** The same form under a class and under a team: written down, then back to the person's page. */
export async function takeObservation(
  { request, context, params }: ActionFunctionArgs,
  { within, back }: { within: ObservedIn; back: string },
) {
  const [viewer, given] = await Promise.all([
    requireViewer({ request, context }),
    readFields(request, fields),
  ])
  const { checkId, skillId, result, at } = given
  const refused = { skillId, result }
  if (!isObservedResult(result) || skillId === '') return data(refused, 400)
  const recorded = await recordObservedCheck({
    ...{ viewer, personId: params.person ?? '', within, now: new Date() },
    check: { id: checkId, skillId, result, occurredAt: new Date(at) },
  })
  if ('refusal' in recorded) {
    if (recorded.refusal === 'not-your-learner') throw notFound()
    return data(refused, 400)
  }
  return redirect(back, { status: 303, headers: { 'set-cookie': await flashHeader('check-recorded') } })
}
