import type { AppLoadContext } from '@remix-run/node'
import { keepPresented } from '~/components/assessment/draw-card.server'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { lessonTextName } from '~/components/lessons/lesson-text-name'
import type { Viewer } from '~/domain/accounts/viewer'
import { feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { readPresentedQuestions } from '~/domain/assessment/presented-questions.server'
import { readAnswer } from '~/domain/assessment/read-answer'
import type { Catalogue, CatalogueModule } from '~/domain/lessons/catalogue'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { readEditionCredits } from '~/domain/lessons/edition-credits.server'
import { everyLesson, lessonAddress, type PlacedLesson, pathLessons } from '~/domain/lessons/placed-lesson'
import type { Question } from '~/domain/lessons/question'
import { type LessonProgressView, readLessonProgress } from '~/domain/mastery/lesson-progress.server'
import { readChosenPath } from '~/http/chosen-path.server'
import { readDeviceLessons } from '~/http/device-lessons.server'
import { notFound } from '~/http/not-found'
import { requireLesson } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { vietnamMonth } from '~/lib/vietnam-month'
import { readLessonLocal } from './lesson-local.server'

type Params = { module?: string; lesson?: string }
type Asked = { request: Request; context: AppLoadContext; params: Params }

/** Everything a lesson page shows. The text itself is drawn here and put into the page without passing through its data. */
export async function readLessonPage({ request, context, params }: Asked) {
  const { catalogue, module, lesson, instead } = await requireLesson({ request, context, params })
  const [revision, presented, viewer] = await Promise.all([
    readRevision(lesson.revision),
    readPresentedQuestions(lesson.revision),
    getViewer({ request, context }),
  ])
  if (!revision || !presented) throw notFound()
  const { record, questions } = revision
  keepPresented(lesson.revision, presented)
  const asked = questions.filter((question) => question.use === 'lesson')
  const [progress, local] = await Promise.all([
    progressOf({ request, viewer, lessonId: lesson.id, asked, practiceId: lesson.practice?.id ?? null }),
    readLessonLocal({ request, viewer, slots: record.slots }),
  ])
  const words = local?.words ?? null
  const month = vietnamMonth(new Date())
  drawLessonText(lesson.revision, revision, month, words)
  const [next, credits] = await Promise.all([
    nextOf(request, catalogue, lesson.id, module),
    lesson.edition ? readEditionCredits(lesson.edition.editionId) : null,
  ])
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
    textName: lessonTextName(lesson.revision, month, words),
    local: local && { offered: local.offered, present: words?.place ?? '' },
    practice: lesson.practice && {
      ...lesson.practice,
      done: doneOf(progress.practised),
    },
    questionIds: asked.map((question) => question.id),
    given: givenIn(new URL(request.url).searchParams, asked, presented),
    progress,
    isGuest: !viewer,
    ...{ edition: credits, instead },
    next: next && { to: lessonAddress(next), number: next.lesson.number, title: next.lesson.title },
  }
}

/** What is told of a reader's runs of the practice. */
function doneOf(runs: LessonProgressView['practised']): { count: number; isUnaided: boolean } | null {
  return runs ? { count: runs.count, isUnaided: runs.best === 'unaided' } : null
}

/** The lesson after this one: on the path that the reader follows, if it stands there, else in the module. */
async function nextOf(
  request: Request,
  catalogue: Catalogue,
  lessonId: string,
  module: CatalogueModule,
): Promise<PlacedLesson | null> {
  const path = await readChosenPath(request, catalogue)
  const lists = [path ? pathLessons(catalogue, path) : [], everyLesson({ modules: [module] })]
  const list = lists.find((each) => each.some(({ lesson }) => lesson.id === lessonId)) ?? []
  return list[list.findIndex(({ lesson }) => lesson.id === lessonId) + 1] ?? null
}

async function progressOf(of: {
  request: Request
  viewer: Viewer | null
  lessonId: string
  asked: Question[]
  practiceId: string | null
}): Promise<LessonProgressView> {
  const { request, viewer, lessonId, asked, practiceId } = of
  if (viewer) {
    const itemIds = asked.map((question) => question.id)
    return readLessonProgress({ personId: viewer.personId, lessonId, itemIds, practiceId })
  }
  return {
    isCompleted: (await readDeviceLessons(request)).includes(lessonId),
    anchor: null,
    right: [],
    practised: null,
  }
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
