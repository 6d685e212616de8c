import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AddPicturesForm } from '~/components/authoring/add-pictures-form'
import { PictureCards } from '~/components/authoring/picture-cards'
import { pictureWords } from '~/components/authoring/picture-words'
import { addDraftPicture } from '~/domain/authoring/add-draft-picture.server'
import { pictureAddress, readDraftPictures } from '~/domain/authoring/draft-picture-queries.server'
import { figureText } from '~/domain/authoring/figure-text'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useWords } from '~/ui/words'
import { picturesAddress, refusedFiles, withRefused } from './picture-addresses'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: pictureWords.vi.title, en: pictureWords.en.title })

/** Whatever comes of a file is told on the page that follows. */
export const handle = { leadsOn: true }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const read = await readDraftPictures(viewer, draftId)
  if ('refusal' in read) throw notFound()
  const { title, mayWrite, pictures } = read
  return { draftId, title, mayWrite, pictures, refused: refusedFiles(new URL(request.url)) }
}

/** Pictures arrive, one or several. A script of ours gets the line that shows the picture. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, now] = [params.draft ?? '', new Date()]
  const form = await request.formData().catch(() => new FormData())
  const sent = form.getAll('hinh').filter((each): each is File => each instanceof File)
  const files = sent.some(({ size }) => size > 0) ? sent.filter(({ size }) => size > 0) : [new File([], '')]
  const added: { name: string; hash: string }[] = []
  const refused: { fileName: string; problem: string }[] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const result = await addDraftPicture({ viewer, draftId, fileName: file.name, bytes, now })
    if ('ok' in result) added.push(result)
    else if (result.refusal === 'no-such-draft') throw notFound()
    else refused.push({ fileName: file.name.slice(0, 80), problem: result.refusal })
  }
  const [first] = added
  if (wantsJson(request)) {
    const alt = String(form.get('alt') ?? '')
    const caption = String(form.get('caption') ?? '')
    if (!first) return jsonAnswer({ refusal: refused[0]?.problem })
    const address = pictureAddress(first.name, first.hash)
    return jsonAnswer({ name: first.name, address, figure: figureText({ name: first.name, alt, caption }) })
  }
  const page = picturesAddress(draftId)
  if (refused.length > 0) return redirect(withRefused(page, refused), 303)
  return redirect(added.length === 1 ? `${page}/${first?.name}?moi` : page, 303)
}

export default function PicturesPage() {
  const words = useWords(pictureWords)
  const { draftId, title, mayWrite, pictures, refused } = useLoaderData<typeof loader>()
  const address = picturesAddress(draftId)
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}`}>{title}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {mayWrite ? (
        <AddPicturesForm action={address} refused={refused} />
      ) : (
        <Notice sign="lock">{words.closed}</Notice>
      )}
      {pictures.length === 0 ? <p>{words.none}</p> : <PictureCards base={address} pictures={pictures} />}
    </div>
  )
}
