import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OwnDataOverview } from '~/components/accounts/own-data-overview'
import { ownDataWords } from '~/components/accounts/own-data-words'
import { readOwnFacts } from '~/domain/accounts/own-facts-queries.server'
import { countOwnData } from '~/domain/reports/own-data-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/own-data.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: ownDataWords.vi.title, en: ownDataWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [facts, { held, done }] = await Promise.all([readOwnFacts(viewer.personId), countOwnData(viewer)])
  const doneCount = Object.values(done).reduce((sum, count) => sum + count, 0)
  return { facts, counts: held, doneCount }
}

export default function OwnDataPage() {
  const words = useWords(ownDataWords)
  return (
    <div className="wrap page own-data">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.never}</p>
      <ul className="takeaways">
        <li>
          <a className="btn big" href="/ho-so/du-lieu/ban-doc" download>
            <Drawing name="download" className="ic" />
            {words.read}
          </a>
          <span className="small">{words.readHint}</span>
        </li>
        <li>
          <a className="btn line" href="/ho-so/du-lieu.json" download>
            {words.file}
          </a>
          <span className="small">{words.fileHint}</span>
        </li>
      </ul>
      <OwnDataOverview {...useLoaderData<typeof loader>()} />
    </div>
  )
}
