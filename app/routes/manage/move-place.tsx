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
import { ChoosePlace } from '~/components/places/choose-place'
import { listMoveTargets } from '~/domain/places/below-queries.server'
import { movePlace } from '~/domain/places/move-place.server'
import { askedChange } from '~/http/asked-change.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requirePlace } from '~/http/require-place.server'
import { vietnameseDay } from '~/lib/vietnamese-date'
import placesStyles from '~/ui/styles/places.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ noi: line(100), ngay: line(20) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: placesStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.place.name ?? ''} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  if (!place.may.moveOrSplit) throw notFound()
  const now = new Date()
  const { typed, isPreview } = askedChange(asked.request, ['noi'], now)
  const { placeId } = place
  const targets = await listMoveTargets({ viewer, placeId })
  const wanted = { viewer, placeId, parentId: typed.noi, on: typed.ngay, now, isTrial: true }
  return { place, targets, typed, trial: isPreview ? await movePlace(wanted) : null }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const typed = await readFields(asked.request, fields)
  const { placeId } = place
  const result = await movePlace({ viewer, placeId, parentId: typed.noi, on: typed.ngay, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-place') throw notFound()
    return data({ typed, trial: result }, { status: 400 })
  }
  const headers = { 'set-cookie': await flashHeader('place-moved') }
  return redirect(`/quan-ly/dia-ban/${placeId}`, { status: 303, headers })
}

export default function MovePlacePage() {
  const words = useWords(changeWords)
  const { place, targets, ...asked } = useLoaderData<typeof loader>()
  const { typed, trial } = useFormAnswer<typeof action>() ?? asked
  const from = place.parentName ?? ''
  const plan = trial &&
    'ok' in trial && {
      sentences: [
        words.moveWill(place.name, trial.parentName, from, vietnameseDay(trial.day)),
        words.moveKept(from),
      ],
      button: words.moveButton,
    }
  return (
    <ChangeForm
      title={words.moveTitle(place.name)}
      place={place}
      here={`/quan-ly/dia-ban/${place.placeId}/chuyen`}
      typed={typed}
      problem={trial && 'refusal' in trial ? changeProblem(trial, words) : null}
      plan={plan || null}
      nowhere={targets.length === 0 ? words.moveNowhere : null}
    >
      {(errorAt) => (
        <ChoosePlace
          label={words.target}
          error={errorAt('noi') ?? errorAt('ten')}
          places={targets}
          chosen={typed.noi}
        />
      )}
    </ChangeForm>
  )
}
