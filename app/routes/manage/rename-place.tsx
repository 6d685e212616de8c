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
import { renamePlace } from '~/domain/places/rename-place.server'
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

const fields = z.object({ ten: line(), ngay: line(20) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: placesStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.place.name ?? ''} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  if (!place.may.change) throw notFound()
  const now = new Date()
  const { typed, isPreview } = askedChange(asked.request, ['ten'], now)
  const wanted = { viewer, placeId: place.placeId, name: typed.ten, on: typed.ngay, now, isTrial: true }
  return { place, typed, trial: isPreview ? await renamePlace(wanted) : null }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const typed = await readFields(asked.request, fields)
  const { placeId } = place
  const result = await renamePlace({ viewer, placeId, name: typed.ten, on: typed.ngay, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-place') throw notFound()
    return data({ typed, trial: result }, { status: 400 })
  }
  const headers = { 'set-cookie': await flashHeader('place-renamed') }
  return redirect(`/quan-ly/dia-ban/${placeId}`, { status: 303, headers })
}

export default function RenamePlacePage() {
  const words = useWords(changeWords)
  const { place, ...asked } = useLoaderData<typeof loader>()
  const { typed, trial } = useFormAnswer<typeof action>() ?? asked
  const plan = trial &&
    'ok' in trial && {
      sentences: [words.renameWill(place.name, trial.name, vietnameseDay(trial.day)), words.renameKept],
      button: words.renameButton,
    }
  return (
    <ChangeForm
      title={words.renameTitle(place.name)}
      place={place}
      here={`/quan-ly/dia-ban/${place.placeId}/ten`}
      typed={typed}
      problem={trial && 'refusal' in trial ? changeProblem(trial, words) : null}
      plan={plan || null}
    >
      {(errorAt) => (
        <TextField
          name="ten"
          label={words.newName}
          hint={words.newNameHint}
          error={errorAt('ten')}
          defaultValue={typed.ten || place.name}
          autoComplete="off"
        />
      )}
    </ChangeForm>
  )
}
