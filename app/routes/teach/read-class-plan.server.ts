import type { LoaderFunctionArgs } from '@remix-run/node'
import { mapScope } from '~/components/level-map/map-scope'
import { readExamStates } from '~/domain/certificates/exam-readiness-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readClassPlan } from '~/domain/mastery/class-plan-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

/** Everything about a class's next session, on the modules that the address asks for, for who may see the class. */
export async function readPlanAsked({ request, context, params }: Asked, now: Date) {
  const viewer = await requireViewer({ request, context })
  const { modules } = await readCatalogue()
  const scope = mapScope(modules, new URL(request.url).searchParams.get('hoc-phan'))
  const classId = params.class ?? ''
  const plan = await readClassPlan({ viewer, classId, modules: scope.modules, now })
  if ('refusal' in plan) throw notFound()
  const exams = await readExamStates(
    plan.people.map(({ personId }) => personId),
    scope.modules.map(({ id }) => id),
  )
  return { ...plan, scope, modules, exams, classId }
}
