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
import { readPlaceNumbers } from '~/domain/groups/place-numbers-queries.server'
import { listMergeTargets } from '~/domain/places/below-queries.server'
import { mergePlaces } from '~/domain/places/merge-places.server'
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
  const targets = await listMergeTargets({ viewer, placeId })
  const wanted = { viewer, placeId, intoId: typed.noi, on: typed.ngay, now, isTrial: true }
  const [trial, numbers] = await Promise.all([
    isPreview ? mergePlaces(wanted) : null,
    readPlaceNumbers({ viewer, placeId }),
  ])
  return { place, targets, typed, trial, numbers: 'ok' in numbers ? numbers : null }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const typed = await readFields(asked.request, fields)
  const { placeId } = place
  const result = await mergePlaces({ viewer, placeId, intoId: typed.noi, on: typed.ngay, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-place') throw notFound()
    return data({ typed, trial: result }, { status: 400 })
  }
  const headers = { 'set-cookie': await flashHeader('place-merged') }
  return redirect(`/quan-ly/dia-ban/${placeId}`, { status: 303, headers })
}

export default function MergePlacePage() {
  const words = useWords(changeWords)
  const { place, targets, numbers, ...asked } = useLoaderData<typeof loader>()
  const { typed, trial } = useFormAnswer<typeof action>() ?? asked
  const counts = numbers ? numbers.teams + numbers.classes + numbers.households : 0
  const plan = trial &&
    'ok' in trial && {
      sentences: [
        words.mergeWill(place.name, trial.intoName, vietnameseDay(trial.day)),
        ...(counts > 0 && numbers
          ? [words.mergeCounts(numbers.teams, numbers.classes, numbers.households, trial.intoName)]
          : []),
        ...(trial.movedCount > 0 ? [words.mergeMoves(trial.movedCount, trial.intoName)] : []),
        words.renameKept,
      ],
      button: words.mergeButton,
      isForGood: true,
    }
  return (
    <ChangeForm
      title={words.mergeTitle(place.name)}
      place={place}
      here={`/quan-ly/dia-ban/${place.placeId}/sap-nhap`}
      typed={typed}
      problem={trial && 'refusal' in trial ? changeProblem(trial, words) : null}
      plan={plan || null}
      nowhere={targets.length === 0 ? words.mergeNowhere : null}
    >
      {(errorAt) => (
        <ChoosePlace
          label={words.mergeTarget}
          error={errorAt('noi') ?? errorAt('ten')}
          places={targets}
          chosen={typed.noi}
        />
      )}
    </ChangeForm>
  )
}
