import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { PasteReview } from '~/components/authoring/paste-review'
import { pasteWords } from '~/components/authoring/paste-words'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import type { PasteFinding } from '~/domain/authoring/paste-finding'
import { takePaste } from '~/domain/authoring/take-paste.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import mediaStyles from '~/ui/styles/author-media.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mediaStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: pasteWords.vi.review, en: pasteWords.en.review })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readDraft(viewer, params.draft ?? '')
  if ('refusal' in read) throw notFound()
  return { draftId: read.draft.draftId, title: read.draft.title }
}

/** What was said of the text comes back with it, so that a refusal can say it again; only our own codes are believed. */
const said = z.array(z.object({ code: z.string(), value: z.string().max(200) })).max(60)

/** What was looked over goes into the lesson. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const form = await request.formData().catch(() => new FormData())
  const paste = readPasteForm(form)
  const result = await takePaste({ viewer, draftId, ...paste, now: new Date() })
  if ('ok' in result)
    return redirect(`/soan-bai/${draftId}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft') throw notFound()
  const baseVersion = 'version' in result ? result.version : paste.baseVersion
  return data({ paste: { ...paste, baseVersion }, refusal: result.refusal }, { status: 400 })
}

function readPasteForm(form: FormData) {
  const pictures = form
    .getAll('hinh')
    .slice(0, 60)
    .flatMap((each) => {
      const [name, hash] = String(each).split(' ')
      return name && hash ? [{ name, hash }] : []
    })
  const how = form.get('cach') === 'replace' ? ('replace' as const) : ('append' as const)
  return {
    ...{ text: String(form.get('chu') ?? ''), how, pictures },
    baseVersion: Number(form.get('ban')) || 0,
    findings: readSaid(String(form.get('noi') ?? '')),
  }
}

function readSaid(json: string): PasteFinding[] {
  try {
    const known = said.safeParse(JSON.parse(json)).data ?? []
    return known.filter((each): each is PasteFinding => Object.hasOwn(pasteWords.vi.findings, each.code))
  } catch {
    return []
  }
}

export default function WordTakingPage() {
  const words = useWords(pasteWords)
  const { draftId, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = `/soan-bai/${draftId}/word`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}`}>{title}</Link>
      </p>
      <h1>{words.review}</h1>
      {answer ? (
        <PasteReview address={address} paste={answer.paste} refusal={answer.refusal} />
      ) : (
        <p>
          <Link to={address}>{words.title}</Link>
        </p>
      )}
    </div>
  )
}
