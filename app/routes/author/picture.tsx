import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PictureChanges } from '~/components/authoring/picture-changes'
import { type PictureProblem, pictureWords } from '~/components/authoring/picture-words'
import { PlacePictureForm } from '~/components/authoring/place-picture-form'
import { readDraftPictures } from '~/domain/authoring/draft-picture-queries.server'
import { placeDraftPicture } from '~/domain/authoring/place-draft-picture.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { picturesAddress, refusedFiles } from './picture-addresses'

const fields = z.object({ alt: line(280), caption: line(280), section: line(120) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${shown?.picture.name ?? pictureWords.vi.title} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const read = await readDraftPictures(viewer, draftId)
  const picture = 'ok' in read ? read.pictures.find(({ name }) => name === params.name) : undefined
  if ('refusal' in read || !picture) throw notFound()
  const { title, mayWrite, sections } = read
  const url = new URL(request.url)
  const [refused] = refusedFiles(url)
  const problem = refused ? { at: refused.fileName, problem: refused.problem } : null
  return { draftId, title, mayWrite, sections, picture, problem, isNew: url.searchParams.has('moi') }
}

/** The picture goes into the lesson, with what it shows in words. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const [draftId, name] = [params.draft ?? '', params.name ?? '']
  const result = await placeDraftPicture({ viewer, draftId, name, ...typed, now: new Date() })
  if ('ok' in result)
    return redirect(`${picturesAddress(draftId)}/${name}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft' || result.refusal === 'no-such-picture') throw notFound()
  const fault = result.refusal === 'alt' ? result.fault.replace(/^alt\b/, 'Lời tả') : null
  return data({ typed, fault, refusal: result.refusal as PictureProblem | 'alt' }, { status: 400 })
}

export default function PicturePage() {
  const words = useWords(pictureWords)
  const { draftId, title, mayWrite, sections, picture, problem, isNew } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const { name, address: source, bytes, width, height, uses } = picture
  const address = `${picturesAddress(draftId)}/${name}`
  const told = refused && {
    field: refused.fault ? ('alt' as const) : ('section' as const),
    text: refused.fault ?? words.problems[refused.refusal as PictureProblem],
  }
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}`}>{title}</Link>{' '}
        <Link to={picturesAddress(draftId)}>{words.title}</Link>
      </p>
      <h1 className="file-name">{name}</h1>
      {isNew && uses.length === 0 && <Notice sign="check">{words.added(name)}</Notice>}
      <div className="picture-page">
        <figure className="picture-large">
          <img src={source} alt="" width={width || undefined} height={height || undefined} />
          <figcaption>
            <p>
              {words.weight(bytes)}
              {width > 0 && `, ${width} × ${height}`}
            </p>
            {uses.length === 0 ? (
              <p>{words.unused}</p>
            ) : (
              <ul>
                {uses.map(({ file, line: at, section }) => (
                  <li key={`${file} ${at}`}>{words.use(file, at, section)}</li>
                ))}
              </ul>
            )}
          </figcaption>
        </figure>
        {mayWrite ? (
          <section aria-labelledby="dat-vao-bai" className="flow">
            <h2 id="dat-vao-bai">{words.place}</h2>
            <PlacePictureForm
              {...{ action: address, name, sections, problem: told ?? null }}
              typed={refused?.typed ?? { alt: '', caption: '', section: '' }}
            />
          </section>
        ) : (
          <Notice sign="lock">{words.closed}</Notice>
        )}
      </div>
      {mayWrite && <PictureChanges {...{ address, name, problem }} isUsed={uses.length > 0} />}
    </div>
  )
}
