import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { variantWords } from '~/components/authoring/review/variant-words'
import { fillLocalPlaces } from '~/domain/authoring/fill-local-places.server'
import { localPlaces } from '~/domain/authoring/lesson-sections'
import { readOriginal } from '~/domain/authoring/original-queries.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: variantWords.vi.placesTitle, en: variantWords.en.placesTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const read = await readOriginal(viewer, draftId)
  if ('refusal' in read) throw notFound()
  const file = read.draft.files.find(({ name }) => name === 'lesson.mdx')
  const { mayWrite } = read.draft
  return { draftId, places: localPlaces(file?.text ?? ''), version: file?.version ?? 0, mayWrite }
}

/** Local words go into the places that a lesson leaves for them. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await readForm(request)
  const draftId = params.draft ?? ''
  const typed: Record<string, string> = {}
  for (const [name, value] of form)
    if (name.startsWith('o.') && typeof value === 'string') typed[name.slice(2)] = value.slice(0, 1_000)
  const baseVersion = Number(form.get('lan'))
  const result = await fillLocalPlaces({ viewer, draftId, words: typed, baseVersion, now: new Date() })
  if ('ok' in result)
    return redirect(`/soan-bai/${draftId}/ban-dia-phuong#chu-rieng`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft' || result.refusal === 'no-such-file') throw notFound()
  const field = 'field' in result ? result.field : null
  return data({ typed, field, refusal: result.refusal }, result.refusal === 'changed-meanwhile' ? 409 : 400)
}

export default function LocalPlacesPage() {
  const words = useWords(variantWords)
  const { draftId, places, version, mayWrite } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const back = `/soan-bai/${draftId}/ban-dia-phuong`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={back}>{words.title}</Link>
      </p>
      <h1>{words.placesTitle}</h1>
      <p className="lead">{places.length ? words.placesText : words.placesNone}</p>
      {!mayWrite && <Notice sign="hand">{words.notOpen}</Notice>}
      {answer?.refusal === 'changed-meanwhile' && <Notice sign="hand">{words.conflict}</Notice>}
      <Form method="post" action={`${back}/chu-rieng`} className="entry-form">
        <input type="hidden" name="lan" value={version} />
        {places.map((place) => {
          const error = answer?.field === place.name ? words.refusals[answer.refusal] : undefined
          return (
            <TextField
              key={place.name}
              name={`o.${place.name}`}
              label={words.places[place.name] ?? place.name}
              hint={words.placesHint(place.words)}
              defaultValue={answer?.typed[place.name] ?? place.words}
              {...(error ? { error } : {})}
              lang="vi"
            />
          )
        })}
        <button type="submit" className="btn">
          {words.save}
        </button>
      </Form>
    </div>
  )
}
