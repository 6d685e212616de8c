import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { completeLesson } from '~/domain/mastery/complete-lesson.server'
import { removeCompletion } from '~/domain/mastery/remove-completion.server'
import { deviceLessonsHeader, readDeviceLessons } from '~/http/device-lessons.server'
import { flashHeader } from '~/http/flash.server'
import { readForm } from '~/http/read-form.server'
import { requireLesson } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'

/** A lesson's completion: made or taken back, for the person signed in, or on this device for a guest. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form, { module, lesson }] = await Promise.all([
    getViewer({ request, context }),
    readForm(request),
    requireLesson({ request, context, params }),
  ])
  const isDone = form.get('xong') !== '0'
  const revision = String(form.get('revision') ?? lesson.revision)
  const headers = new Headers()
  if (viewer) {
    const whose = { personId: viewer.personId, lessonId: lesson.id }
    await (isDone ? completeLesson({ ...whose, revision, now: new Date() }) : removeCompletion(whose))
  } else {
    const others = (await readDeviceLessons(request)).filter((id) => id !== lesson.id)
    headers.append('set-cookie', await deviceLessonsHeader(isDone ? [...others, lesson.id] : others))
  }
  if (isDone) headers.append('set-cookie', await flashHeader('lesson-completed'))
  const address = `/hoc/${module.id}`
  return redirect(isDone ? address : `${address}/${lesson.slug}`, { status: 303, headers })
}
