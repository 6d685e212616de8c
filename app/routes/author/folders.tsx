import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FolderUploadForm } from '~/components/authoring/folder-upload-form'
import { folderWords } from '~/components/authoring/folder-words'
import { listOwnScopes } from '~/domain/authoring/scope-queries.server'
import { startFolderImport } from '~/domain/authoring/start-folder-import.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: folderWords.vi.title, en: folderWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const scopes = await listOwnScopes(await requireViewer({ request, context }))
  if (scopes.length === 0) throw notFound()
  return { scopes }
}

/** A zip arrives: read at once, kept for the review. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await request.formData().catch(() => new FormData())
  const [scopeKind, scopeId = ''] = String(form.get('noi') ?? '').split(':')
  const scope = { scopeKind: scopeKind === 'class' ? ('class' as const) : ('place' as const), scopeId }
  const file = form.get('tep')
  const [fileName, bytes] =
    file instanceof File ? [file.name, new Uint8Array(await file.arrayBuffer())] : ['', new Uint8Array()]
  const result = await startFolderImport({ viewer, scope, fileName, bytes, now: new Date() })
  if ('ok' in result) return redirect(`/soan-bai/nhap/${result.importId}`, 303)
  if (result.refusal === 'not-your-scope') throw notFound()
  const path = 'path' in result ? (result.path ?? '') : ''
  return data(
    { scope: `${scopeKind}:${scopeId}`, refused: { refusal: result.refusal, path } },
    { status: 400 },
  )
}

export default function FoldersPage() {
  const words = useWords(folderWords)
  const { scopes } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai">{words.drafts}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FolderUploadForm scopes={scopes} scope={refused?.scope ?? ''} refused={refused?.refused ?? null} />
    </div>
  )
}
