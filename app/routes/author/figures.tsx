import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FewItems } from '~/components/authoring/few-items'
import { figureWords } from '~/components/authoring/figure-words'
import { listFewItems } from '~/domain/authoring/few-items-queries.server'
import { listFigureLessons } from '~/domain/authoring/figure-lessons-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import figuresStyles from '~/ui/styles/figures.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figuresStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: figureWords.vi.title, en: figureWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const page = Number(new URL(request.url).searchParams.get('trang'))
  const [listed, few] = await Promise.all([listFigureLessons(viewer), listFewItems(viewer, page)])
  if ('refusal' in listed || 'refusal' in few) throw notFound()
  return { modules: listed.modules, few }
}

export default function FiguresPage() {
  const words = useWords(figureWords)
  const { modules, few } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {modules.length === 0 && <p>{words.noLessons}</p>}
      <div className="figure-modules">
        {modules.map(({ id, number, title, lessons }) => (
          <section key={id} aria-labelledby={`hoc-phan-${id}`}>
            <h2 id={`hoc-phan-${id}`} lang="vi">
              {number}. {title}
            </h2>
            <ul>
              {lessons.map((lesson) => (
                <li key={lesson.lessonId}>
                  <Link to={`/soan-bai/so-lieu/${lesson.lessonId}`} lang="vi">
                    <span className="plate off">{lesson.number}</span>
                    {lesson.title}
                    {lesson.number === '+' && <span className="vh">{words.own}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {modules.length > 0 && <FewItems {...few} />}
    </div>
  )
}
