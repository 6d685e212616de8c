import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { messageSize } from '~/components/teaching/message-size'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { ScanMe } from '~/components/teaching/scan-me'
import { teachingWords } from '~/components/teaching/teaching-words'
import { notFound } from '~/http/not-found'
import { printedAddress } from '~/http/printed-address'
import { requireModule } from '~/http/require-module.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import paper from '~/ui/styles/teaching/paper.css?url'
import a4 from '~/ui/styles/teaching/paper-a4.css?url'
import poster from '~/ui/styles/teaching/poster.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [paper, poster, a4].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.posterOf(data?.module.title ?? ''),
    en: teachingWords.en.posterOf(data?.module.title ?? ''),
  })

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id, title, poster } = await requireModule(params)
  if (!poster) throw notFound()
  return { module: { id, title }, poster, printed: printedAddress(context.origin, `/hoc/${id}`) }
}

export default function PosterPage() {
  const words = useWords(teachingWords)
  const { module, poster, printed } = useLoaderData<typeof loader>()
  const { message, lines, picture } = poster
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${module.id}/day`}>{words.toModuleTeaching}</Link>
      </p>
      <PrintButton note={words.a4} />
      <div className="poster-frame">
        <article className="poster white-paper" lang="vi">
          <p className="poster-brand">
            <Drawing name="gate-mark" />
            <b>Ngõ Số</b> {module.title}
          </p>
          <h1 className={`is-${messageSize(message)}`}>{message}</h1>
          {picture && (
            <img src={picture.address} alt={picture.alt} width={picture.width} height={picture.height} />
          )}
          <div className="poster-foot">
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="poster-ask">{paperWords.askTeam}</p>
            <ScanMe says={paperWords.scanModule} {...printed} />
          </div>
        </article>
      </div>
    </div>
  )
}
