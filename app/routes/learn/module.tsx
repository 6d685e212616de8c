import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Lane } from '~/components/lessons/lane'
import { laneHouses } from '~/components/lessons/lane-houses'
import { lessonWords } from '~/components/lessons/lesson-words'
import { hasTeaching } from '~/components/teaching/has-teaching'
import { teachingWords } from '~/components/teaching/teaching-words'
import { findModule } from '~/domain/lessons/catalogue'
import { nextLesson } from '~/domain/lessons/next-lesson'
import { everyLesson } from '~/domain/lessons/placed-lesson'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { notFound } from '~/http/not-found'
import { readProgress } from '~/http/progress.server'
import { readOwnSkippable } from '~/http/skippable.server'
import { Drawing } from '~/ui/drawing/drawing'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Học phần'} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [catalogue, progress, skippable] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readProgress({ request, context }),
    readOwnSkippable({ request, context }),
  ])
  const module = findModule(catalogue, params.module ?? '')
  if (!module) throw notFound()
  const completed = new Set(progress.completed)
  const lessons = everyLesson({ modules: [module] })
  const next = nextLesson(lessons, completed, progress.place?.lessonId)
  const { id, number, title, summary, exam } = module
  return {
    ...{ id, number, title, summary, exam },
    isTaught: hasTeaching(module),
    skills: module.skills.map((skill) => skill.name),
    houses: laneHouses(
      lessons,
      completed,
      next?.lesson.id,
      progress.place?.lessonId === next?.lesson.id,
      skippable,
    ),
    next: next && { to: next.to, isFirst: completed.size === 0 && !progress.place },
  }
}

export default function ModulePage() {
  const words = useWords(lessonWords)
  const teaching = useWords(teachingWords)
  const module = useLoaderData<typeof loader>()
  const done = module.houses.filter((house) => house.state === 'done').length
  const isFinished = done === module.houses.length
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/hoc">{words.modules}</Link>
      </p>
      <Plate>{module.number}</Plate>
      <h1 lang="vi">{module.title}</h1>
      <p className="lead" lang="vi">
        {module.summary}
      </p>
      <p>{words.laneText(done, module.houses.length)}</p>
      {module.next && !isFinished && (
        <p>
          <Link className="btn big" to={module.next.to}>
            {module.next.isFirst ? words.start : words.goOn}
          </Link>
        </p>
      )}
      <section className="sec" aria-label={words.laneTitle(module.title)}>
        <Lane houses={module.houses} />
      </section>
      <div className="sec two">
        <section className="side join" aria-labelledby="kiem-tra">
          <Drawing name="seal" className="ic" />
          <h2 id="kiem-tra">{words.examTitle}</h2>
          <p>{words.examText(module.exam.questions, module.exam.minutes)}</p>
          <Link className={isFinished ? 'btn' : 'btn line'} to={`/thi/${module.id}`}>
            {words.examButton}
          </Link>
        </section>
        <section aria-labelledby="ky-nang">
          <h2 id="ky-nang">{words.skillsTitle}</h2>
          <ul className="ticks">
            {module.skills.map((skill) => (
              <li key={skill} lang="vi">
                <Drawing name="check" className="ic" />
                {skill}
              </li>
            ))}
          </ul>
        </section>
      </div>
      {module.isTaught && (
        <section className="sec flow" aria-labelledby="day-lai">
          <h2 id="day-lai">{teaching.teachModuleTitle}</h2>
          <p>{teaching.teachModuleText}</p>
          <p>
            <Link className="btn line" to={`/hoc/${module.id}/day`}>
              {teaching.teachModule}
            </Link>
          </p>
        </section>
      )}
    </div>
  )
}
