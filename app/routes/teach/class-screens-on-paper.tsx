import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PrintButton } from '~/components/teaching/print-button'
import { teachingWords } from '~/components/teaching/teaching-words'
import { pageTitle } from '~/ui/page-title'
import classScreen from '~/ui/styles/teaching/class-screen.css?url'
import onPaper from '~/ui/styles/teaching/class-screens-on-paper.css?url'
import paper from '~/ui/styles/teaching/paper.css?url'
import paperQuestion from '~/ui/styles/teaching/paper-question.css?url'
import { useWords } from '~/ui/words'
import { readScreens } from './read-screens.server'
import { requireClassKit } from './require-class-kit.server'
import { ScreenBody } from './screen-body'

export const links: LinksFunction = () =>
  [paper, paperQuestion, classScreen, onPaper].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.screenOf(data?.title ?? ''),
    en: teachingWords.en.screenOf(data?.title ?? ''),
  })

export async function loader({ params }: LoaderFunctionArgs) {
  const { module, kit } = await requireClassKit(params)
  const screens = await readScreens(module, kit)
  const closed = screens.map(({ question, ...screen }) => ({
    ...screen,
    question: question && { question: question.question, key: [], explain: '', whys: [] },
  }))
  return { id: module.id, title: kit.title, screens: closed }
}

/** The class screens for a class without a projector: one on each sheet, answers left out. */
export default function ClassScreensOnPaperPage() {
  const words = useWords(teachingWords)
  const { id, title, screens } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${id}/lop-hoc`}>{words.toPlan}</Link>
      </p>
      <h1 className="no-print">{words.screenOf(title)}</h1>
      <PrintButton note={words.oneOnASheet(screens.length)} />
      <ol className="stages">
        {screens.map((screen) => (
          <li key={screen.title}>
            <ScreenBody screen={screen} isOpen={false} heading="h2" />
          </li>
        ))}
      </ol>
    </div>
  )
}
