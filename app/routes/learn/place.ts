import type { ActionFunctionArgs } from '@remix-run/node'
import { savePlace } from '~/domain/mastery/save-place.server'
import { readForm } from '~/http/read-form.server'
import { requireLesson } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'

/** Where a person is in a lesson, told now and then while they read, so that another device can go on from there. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form, { lesson }] = await Promise.all([
    getViewer({ request, context }),
    readForm(request),
    requireLesson({ request, context, params }),
  ])
  const anchor = String(form.get('anchor') ?? '')
  const revision = String(form.get('revision') ?? '')
  if (viewer)
    await savePlace({ personId: viewer.personId, lessonId: lesson.id, revision, anchor, now: new Date() })
  return new Response(null, { status: 204 })
}
