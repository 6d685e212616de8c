import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { teachingWords } from '~/components/teaching/teaching-words'
import { timedPlan } from '~/components/teaching/timed-plan'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import classKit from '~/ui/styles/teaching/class-kit.css?url'
import paper from '~/ui/styles/teaching/paper.css?url'
import a4 from '~/ui/styles/teaching/paper-a4.css?url'
import { useLocale, useWords } from '~/ui/words'
import { requireClassKit } from './require-class-kit.server'

export const links: LinksFunction = () => [paper, classKit, a4].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { vi: data?.title ?? '', en: data?.title ?? '' })

export async function loader({ params }: LoaderFunctionArgs) {
  const { module, kit } = await requireClassKit(params)
  const lesson = module.lessons.find(({ slug }) => slug === kit.lesson)
  return {
    module: { id: module.id, title: module.title },
    ...{ title: kit.title, forWhom: kit.forWhom, goals: kit.goals, prepare: kit.prepare },
    plan: timedPlan(kit.plan),
    lesson: lesson && { slug: lesson.slug, number: lesson.number, title: lesson.title },
  }
}

/** The plan of a lesson for a class, to read beforehand and to hold in the hand. */
export default function ClassKitPage() {
  const words = useWords(teachingWords)
  const locale = useLocale()
  const { module, title, forWhom, goals, prepare, plan, lesson } = useLoaderData<typeof loader>()
  const here = `/hoc/${module.id}/lop-hoc`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${module.id}/day`}>{words.toModuleTeaching}</Link>
      </p>
      <article className="class-plan" lang="vi">
        <p className="class-kind">
          <Drawing name="class" className="ic" />
          {paperWords.classKit(plan.at(-1)?.to ?? 0)}
        </p>
        <h1>{title}</h1>
        <p className="lead">
          {forWhom}.{' '}
          {lesson && (
            <Link to={`/hoc/${module.id}/${lesson.slug}`}>
              {paperWords.restsOn(lesson.number, lesson.title)}
            </Link>
          )}
        </p>
        <p className="acts no-print" lang={locale}>
          <Link className="btn" to={`${here}/trinh-chieu`}>
            {words.classScreen}
          </Link>
          <Link className="btn line" to={`${here}/phieu`}>
            {words.classSheet}
          </Link>
          <Link className="btn line" to={`${here}/dap-an`}>
            {words.classKey}
          </Link>
          <Link className="btn line" to={`${here}/man-giay`}>
            {words.classScreensPrint}
          </Link>
        </p>
        <p className="small no-print" lang={locale}>
          {words.keysHint}
        </p>
        <div className="before-class">
          <section aria-labelledby="muc-tieu">
            <h2 id="muc-tieu">{paperWords.goals}</h2>
            <ul className="marked">
              {goals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="chuan-bi">
            <h2 id="chuan-bi">{paperWords.prepare}</h2>
            <ul className="marked">
              {prepare.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </section>
        </div>
        <section aria-labelledby="dien-bien">
          <h2 id="dien-bien">{paperWords.plan}</h2>
          <ol className="plan">
            {plan.map((part) => (
              <li key={part.title}>
                <p className="plan-time">{paperWords.fromTo(part.from, part.to)}</p>
                <h3>{part.title}</h3>
                <dl>
                  <div>
                    <dt>{paperWords.teacher}</dt>
                    <dd>{part.teacher}</dd>
                  </div>
                  <div>
                    <dt>{paperWords.students}</dt>
                    <dd>{part.students}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
        </section>
      </article>
      <PrintButton note={words.a4} />
    </div>
  )
}
