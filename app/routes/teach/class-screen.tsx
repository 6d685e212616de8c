import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { type MouseEvent, useEffect, useMemo } from 'react'
import { teachingWords } from '~/components/teaching/teaching-words'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import classScreen from '~/ui/styles/teaching/class-screen.css?url'
import paperQuestion from '~/ui/styles/teaching/paper-question.css?url'
import { useWords } from '~/ui/words'
import { addressOfStep, classSteps } from './class-steps'
import { FullScreenButton } from './full-screen-button'
import { readScreens } from './read-screens.server'
import { requireClassKit } from './require-class-kit.server'
import { ScreenBody } from './screen-body'
import { useClassSteps } from './use-class-steps'

export const handle = { isBare: true }

export const links: LinksFunction = () =>
  [paperQuestion, classScreen].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, {
    vi: teachingWords.vi.screenOf(data?.title ?? ''),
    en: teachingWords.en.screenOf(data?.title ?? ''),
  }),
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate

/** Every screen at once, keys and all: whoever opens this page teaches. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { module, kit } = await requireClassKit(params)
  return { id: module.id, title: kit.title, screens: await readScreens(module, kit) }
}

export default function ClassScreenPage() {
  const words = useWords(teachingWords)
  const { id, title, screens } = useLoaderData<typeof loader>()
  const plan = `/hoc/${id}/lop-hoc`
  const steps = useMemo(() => classSteps(screens), [screens])
  const { at, move } = useClassSteps(steps, plan)
  const { screen: shownAt, isOpen } = steps[at] ?? { screen: 0, isOpen: false }
  const screen = screens[shownAt]
  const next = steps[at + 1]
  const previous = steps[at - 1]

  useEffect(() => {
    for (const { picture } of screens) if (picture) new Image().src = picture.address
  }, [screens])

  const step = (by: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    move(by)
  }

  return (
    <div className="class-screen">
      <header>
        <p lang="vi">{title}</p>
        <p className="stage-at">
          <span className="stage-panes" aria-hidden="true">
            {screens.map((each, i) => (
              <Drawing key={each.title} name={i <= shownAt ? 'window-lit' : 'window-dim'} />
            ))}
          </span>
          {words.screenAt(shownAt + 1, screens.length)}
        </p>
      </header>
      <main id="noi-dung" tabIndex={-1} aria-live="polite">
        {screen && <ScreenBody key={shownAt} screen={screen} isOpen={isOpen} />}
      </main>
      <nav aria-label={words.steering}>
        <Link className="btn line" to={plan}>
          {words.leave}
        </Link>
        <FullScreenButton />
        <span className="stage-moves">
          {previous && (
            <a className="btn line" href={addressOfStep(previous)} onClick={step(-1)}>
              {words.back}
            </a>
          )}
          {next && (
            <a className="btn" href={addressOfStep(next)} onClick={step(1)}>
              {next.isOpen ? words.reveal : words.onward}
            </a>
          )}
        </span>
      </nav>
    </div>
  )
}
