import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listedPaths } from '~/components/lessons/listed-paths'
import { PathList } from '~/components/lessons/path-list'
import { pathWords } from '~/components/lessons/path-words'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { readChosenPath } from '~/http/chosen-path.server'
import { readProgress } from '~/http/progress.server'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: pathWords.vi.paths, en: pathWords.en.paths })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [catalogue, progress] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readProgress({ request, context }),
  ])
  const chosen = await readChosenPath(request, catalogue)
  return { paths: listedPaths(catalogue, new Set(progress.completed), chosen) }
}

export default function PathsPage() {
  const words = useWords(pathWords)
  const { paths } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <h1>{words.paths}</h1>
      <p className="lead">{words.pathsText}</p>
      <PathList paths={paths} />
    </div>
  )
}
