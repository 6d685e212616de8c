import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { frameworkWords } from '~/components/lessons/framework-words'
import { lessonWords } from '~/components/lessons/lesson-words'
import { ModuleList } from '~/components/lessons/module-list'
import { pathWords } from '~/components/lessons/path-words'
import { SearchForm } from '~/components/shell/search-form'
import { shellWords } from '~/components/shell/shell-words'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { readProgress } from '~/http/progress.server'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: lessonWords.vi.modules, en: lessonWords.en.modules })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [catalogue, progress] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readProgress({ request, context }),
  ])
  return {
    modules: catalogue.modules.map(({ id, number, title, lessons }) => ({
      id,
      number,
      title,
      all: lessons.length,
      done: lessons.filter((lesson) => progress.completed.includes(lesson.id)).length,
    })),
  }
}

export default function CataloguePage() {
  const words = useWords(lessonWords)
  const paths = useWords(pathWords)
  const frameworks = useWords(frameworkWords)
  const shell = useWords(shellWords)
  const { modules } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.modules}</h1>
      <p className="lead">{modules.length ? words.modulesText : words.emptyText}</p>
      <SearchForm id="tim" name={shell.searchHere} isMain />
      <ModuleList modules={modules} />
      <p className="acts">
        <Link className="btn line" to="/lo-trinh">
          {paths.paths}
        </Link>
        <Link className="btn line" to="/khung-nang-luc">
          {frameworks.title}
        </Link>
      </p>
    </div>
  )
}
