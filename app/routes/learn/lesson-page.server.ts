import type { AppLoadContext } from '@remix-run/node'
import { keepPresented } from '~/components/assessment/draw-card.server'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { shownFacts } from '~/components/lessons/shown-facts'
import { feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { readPresentedQuestions } from '~/domain/assessment/presented-questions.server'
import { readAnswer } from '~/domain/assessment/read-answer'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import type { Question } from '~/domain/lessons/question'
import { readLessonProgress } from '~/domain/mastery/lesson-progress.server'
import { readDeviceLessons } from '~/http/device-lessons.server'
import { notFound } from '~/http/not-found'
import { requireLesson } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'
import { uuidV7 } from '~/lib/uuid-v7'

type Params = { module?: string; lesson?: string }
type Asked = { request: Request; context: AppLoadContext; params: Params }

/** Everything a lesson page shows. The text itself is drawn here and put into the page without passing through its data. */
export async function readLessonPage({ request, context, params }: Asked) {
  const { module, lesson } = await requireLesson(params)
  const [revision, presented, viewer] = await Promise.all([
    readRevision(lesson.revision),
    readPresentedQuestions(lesson.revision),
    getViewer({ request, context }),
  ])
  if (!revision || !presented) throw notFound()
  const { record, questions, Body } = revision
  drawLessonText(lesson.revision, Body, shownFacts(record))
  keepPresented(lesson.revision, presented)
  const asked = questions.filter((question) => question.use === 'lesson')
  const progress = viewer
    ? await progressOf(viewer.personId, lesson.id, asked)
    : { isCompleted: (await readDeviceLessons(request)).includes(lesson.id), anchor: null, right: [] }
  const at = module.lessons.indexOf(lesson)
  const next = module.lessons[at + 1]
  return {
    module: { id: module.id, title: module.title },
    lesson: {
      ...{
        id: lesson.id,
        slug: lesson.slug,
        number: lesson.number,
        title: lesson.title,
        revision: lesson.revision,
        hasTeachCard: lesson.hasTeachCard,
      },
      ...{ summary: record.summary, minutes: record.minutes, objectives: record.objectives },
      ...{ sections: record.sections, parts: record.parts },
    },
    questionIds: asked.map((question) => question.id),
    given: givenIn(new URL(request.url).searchParams, asked, presented),
    progress,
    isGuest: !viewer,
    next: next ? { to: `/hoc/${module.id}/${next.slug}`, number: next.number, title: next.title } : null,
  }
}

function progressOf(personId: string, lessonId: string, asked: Question[]) {
  return readLessonProgress({ personId, lessonId, itemIds: asked.map((question) => question.id) })
}

/** Without JavaScript an answer comes back in the address: it is read and explained again, and recorded nowhere. */
function givenIn(search: URLSearchParams, asked: Question[], presented: PresentedQuestion[]) {
  const question = asked.find((each) => each.id === search.get('cau'))
  const shown = presented.find((each) => each.id === question?.id)
  if (!question || !shown) return null
  const { answer, typed } = readAnswer(question, lessonSeed(question.id), search)
  return {
    question: shown,
    evidenceId: uuidV7(Date.now()),
    typed,
    feedback: feedbackFor(question, lessonSeed(question.id), answer),
  }
}
