import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Lane } from '~/components/lessons/lane'
import { laneHouses } from '~/components/lessons/lane-houses'
import { lessonWords } from '~/components/lessons/lesson-words'
import { pathWords } from '~/components/lessons/path-words'
import { PlacementInvitation } from '~/components/placement/placement-invitation'
import { nextLesson } from '~/domain/lessons/next-lesson'
import { pathLessons } from '~/domain/lessons/placed-lesson'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { readChosenPath } from '~/http/chosen-path.server'
import { notFound } from '~/http/not-found'
import { readProgress } from '~/http/progress.server'
import { readOwnSkippable } from '~/http/skippable.server'
import { useWords } from '~/ui/words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Ngõ Số` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [catalogue, progress] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readProgress({ request, context }),
  ])
  const path = catalogue.paths.find(({ id }) => id === params.path)
  if (!path) throw notFound()
  const lessons = pathLessons(catalogue, path)
  const completed = new Set(progress.completed)
  const skippable = await readOwnSkippable({ request, context }, path.id)
  const next = nextLesson(lessons, completed, progress.place?.lessonId, skippable)
  const isIn = progress.place?.lessonId === next?.lesson.id
  return {
    ...{ id: path.id, title: path.title, summary: path.summary },
    houses: laneHouses(lessons, completed, next?.lesson.id, isIn, skippable),
    next: next && { to: next.to, title: next.lesson.title },
    hasBegun: path.steps.some((step) => completed.has(step)) || isIn,
    skipped: lessons.filter(({ lesson }) => skippable.has(lesson.id) && !completed.has(lesson.id)).length,
    isChosen: (await readChosenPath(request, catalogue))?.id === path.id,
  }
}

export default function PathPage() {
  const words = useWords(pathWords)
  const lesson = useWords(lessonWords)
  const path = useLoaderData<typeof loader>()
  const done = path.houses.filter((house) => house.state === 'done').length
  const isFinished = done === path.houses.length
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/lo-trinh">{words.paths}</Link>
      </p>
      <h1 lang="vi">{path.title}</h1>
      <p className="lead" lang="vi">
        {path.summary}
      </p>
      <p>{isFinished ? words.finished : lesson.laneText(done, path.houses.length)}</p>
      <form className="acts" method="post" action="/tuy-chon/lo-trinh">
        {path.next && !isFinished && (
          <Link className="btn big" to={path.next.to}>
            {path.hasBegun ? lesson.goOn : lesson.start}
          </Link>
        )}
        <button
          type="submit"
          className={path.isChosen ? 'text-button' : 'btn line'}
          name="lo-trinh"
          value={path.isChosen ? '' : path.id}
        >
          {path.isChosen ? words.leave : words.follow}
        </button>
      </form>
      <p className="small">{path.isChosen ? words.following : words.followText}</p>
      {!isFinished && <PlacementInvitation pathId={path.id} skipped={path.skipped} />}
      <section className="sec" aria-label={words.laneTitle(path.title)}>
        <Lane houses={path.houses} />
      </section>
    </div>
  )
}
