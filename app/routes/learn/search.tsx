import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { FoundLessons } from '~/components/lessons/found-lessons'
import { FoundModules } from '~/components/lessons/found-modules'
import { NothingFound } from '~/components/lessons/nothing-found'
import { SearchGuide } from '~/components/lessons/search-guide'
import { searchWords } from '~/components/lessons/search-words'
import { SearchForm } from '~/components/shell/search-form'
import type { Catalogue } from '~/domain/lessons/catalogue'
import { searchLessons } from '~/domain/lessons/search-lessons.server'
import { MOST_LETTERS, searchText } from '~/domain/lessons/search-text'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { type Progress, readProgress } from '~/http/progress.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

const MOST_EXAMPLES = 8
/** What was typed stands whole in its field; elsewhere so much of it is enough. */
const inShort = (typed: string) => ([...typed].length > 60 ? `${[...typed].slice(0, 60).join('')}…` : typed)

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { vi, en } = searchWords
  const title = (words: typeof vi) => (data?.typed ? words.titleFor(inShort(data.typed)) : words.title)
  return [...pageTitle(matches, { vi: title(vi), en: title(en) }), { name: 'robots', content: 'noindex' }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const { text, isCut } = searchText(asked.get('q') ?? '')
  const catalogue = await readOwnCatalogue({ request, context })
  const found = text ? await searchLessons(text, Number(asked.get('trang')), catalogue) : null
  const hasFound = found !== null && found.count + found.modules.length > 0
  const guide = hasFound ? null : guideTo(catalogue, await readProgress({ request, context }))
  return { typed: text, isCut, found, guide }
}

/** What one can look for, when nothing was asked for or found. */
function guideTo(catalogue: Catalogue, progress: Progress) {
  const fromEach = Math.ceil(MOST_EXAMPLES / catalogue.modules.length)
  const skills = catalogue.modules.flatMap((module) => module.skills.slice(-fromEach))
  return {
    examples: skills.slice(0, MOST_EXAMPLES).map((skill) => skill.short),
    modules: catalogue.modules.map(({ id, number, title, lessons }) => ({
      ...{ id, number, title, all: lessons.length },
      done: lessons.filter((lesson) => progress.completed.includes(lesson.id)).length,
    })),
  }
}

export default function SearchPage() {
  const words = useWords(searchWords)
  const { typed, isCut, found, guide } = useLoaderData<typeof loader>()
  const said = inShort(typed)
  return (
    <div className="wrap page">
      <h1>{words.title}</h1>
      <SearchForm key={typed} id="tim" name={words.title} typed={typed} isMain />
      {isCut && <Notice>{words.tooLong(MOST_LETTERS)}</Notice>}
      {!found ? (
        <p className="lead">{words.emptyText}</p>
      ) : guide ? (
        <NothingFound typed={said} nearest={found.nearest} />
      ) : (
        <section className="found-all" aria-labelledby="thay">
          <h2 id="thay">{words.found(found.count, said)}</h2>
          {found.page === 1 && <FoundModules modules={found.modules} typed={said} />}
          <FoundLessons key={found.page} lessons={found.lessons} />
          <PageLinks page={found.page} pageCount={found.pageCount} />
        </section>
      )}
      {guide && <SearchGuide {...guide} />}
    </div>
  )
}
