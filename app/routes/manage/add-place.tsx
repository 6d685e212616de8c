import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ChangeForm } from '~/components/places/change-form'
import { changeProblem } from '~/components/places/change-problem'
import { changeWords } from '~/components/places/change-words'
import { ChooseKind } from '~/components/places/choose-kind'
import { addPlace } from '~/domain/places/add-place.server'
import { listKindsBelow } from '~/domain/places/below-queries.server'
import { askedChange } from '~/http/asked-change.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requirePlace } from '~/http/require-place.server'
import { vietnameseDay } from '~/lib/vietnamese-date'
import placesStyles from '~/ui/styles/places.css?url'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ loai: line(40), ten: line(), ngay: line(20) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: placesStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.place.name ?? ''} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  if (!place.may.change) throw notFound()
  const now = new Date()
  const { typed, isPreview } = askedChange(asked.request, ['loai', 'ten'], now)
  const kinds = await listKindsBelow(place.kind)
  const { loai: kindId, ten: name, ngay: on } = typed
  const wanted = { viewer, parentId: place.placeId, kindId, name, on, now, isTrial: true }
  return { place, kinds, typed, trial: isPreview ? await addPlace(wanted) : null }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const typed = await readFields(asked.request, fields)
  const { placeId: parentId } = place
  const { loai: kindId, ten: name, ngay: on } = typed
  const result = await addPlace({ viewer, parentId, kindId, name, on, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-place') throw notFound()
    return data({ typed, trial: result }, { status: 400 })
  }
  const headers = { 'set-cookie': await flashHeader('place-added') }
  return redirect(`/quan-ly/dia-ban/${parentId}`, { status: 303, headers })
}

export default function AddPlacePage() {
  const words = useWords(changeWords)
  const { place, kinds, ...asked } = useLoaderData<typeof loader>()
  const { typed, trial } = useFormAnswer<typeof action>() ?? asked
  const plan = trial &&
    'ok' in trial && {
      sentences: [words.addWill(trial.name, place.name, vietnameseDay(trial.day)), words.addEmpty],
      button: words.addButton,
    }
  return (
    <ChangeForm
      title={words.addTitle(place.name)}
      place={place}
      here={`/quan-ly/dia-ban/${place.placeId}/them`}
      typed={typed}
      problem={trial && 'refusal' in trial ? changeProblem(trial, words) : null}
      plan={plan || null}
    >
      {(errorAt) => (
        <>
          <ChooseKind kinds={kinds} error={errorAt('loai')} chosen={typed.loai} />
          <TextField
            name="ten"
            label={words.name}
            hint={words.addNameHint}
            error={errorAt('ten')}
            defaultValue={typed.ten}
            autoComplete="off"
          />
        </>
      )}
    </ChangeForm>
  )
}
