import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { teachingWords } from '~/components/teaching/teaching-words'
import { readingSeconds } from '~/domain/lessons/reading-time'
import { notFound } from '~/http/not-found'
import { requireModule } from '~/http/require-module.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import loudspeaker from '~/ui/styles/teaching/loudspeaker.css?url'
import paper from '~/ui/styles/teaching/paper.css?url'
import a4 from '~/ui/styles/teaching/paper-a4.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () =>
  [paper, loudspeaker, a4].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.loudspeakerOf(data?.module.title ?? ''),
    en: teachingWords.en.loudspeakerOf(data?.module.title ?? ''),
  })

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, title, loudspeaker } = await requireModule(params)
  if (!loudspeaker) throw notFound()
  return { module: { id, title }, ...loudspeaker, seconds: readingSeconds(loudspeaker.paragraphs) }
}

/** What is read over the village loudspeaker, in letters that can be read standing before a microphone. */
export default function LoudspeakerPage() {
  const words = useWords(teachingWords)
  const { module, title, paragraphs, seconds } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${module.id}/day`}>{words.toModuleTeaching}</Link>
      </p>
      <article className="script" lang="vi">
        <p className="script-kind">
          <Drawing name="speaker" className="ic" />
          {paperWords.loudspeaker}
        </p>
        <h1>{title}</h1>
        <p className="script-time">{paperWords.readSlowly(teachingWords.vi.time(seconds))}</p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="aloud">
            {paragraph}
          </p>
        ))}
      </article>
      <PrintButton note={words.a4} />
    </div>
  )
}
