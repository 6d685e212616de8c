import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FolderLessons, isLeft } from '~/components/authoring/folder-lessons'
import { folderWords } from '~/components/authoring/folder-words'
import { readFolderImport } from '~/domain/authoring/folder-import-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: folderWords.vi.review, en: folderWords.en.review })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const read = await readFolderImport(viewer, importId)
  if ('refusal' in read) throw notFound()
  const { fileName, scopeName, lessons, findings } = read
  return { importId, fileName, scopeName, lessons, findings }
}

export default function FolderImportPage() {
  const words = useWords(folderWords)
  const { importId, fileName, scopeName, lessons, findings } = useLoaderData<typeof loader>()
  const isAnyTaken = lessons.some(({ fate }) => !isLeft(fate))
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai/nhap">{words.title}</Link>
      </p>
      <h1>{words.review}</h1>
      <p className="lead">
        <b className="file-name">{fileName}</b>. {words.reviewLead(scopeName)}
      </p>
      <FolderLessons lessons={lessons} />
      {findings.length > 0 && (
        <section className="paste-said" aria-labelledby="khong-lay-theo">
          <h2 id="khong-lay-theo">{words.left}</h2>
          <ul>
            {findings.map(({ code, path }) => (
              <li key={`${code} ${path}`}>{words.findings[code](path)}</li>
            ))}
          </ul>
        </section>
      )}
      <form method="post" action={`/soan-bai/nhap/${importId}/ghi-nhan`}>
        {!isAnyTaken && <p>{words.nothing}</p>}
        <p className="acts">
          {isAnyTaken && (
            <button type="submit" className="btn big">
              {words.commit}
            </button>
          )}
          <Link to="/soan-bai/nhap" className="btn line">
            {words.another}
          </Link>
        </p>
      </form>
    </div>
  )
}
