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
import { readPlaceNumbers } from '~/domain/groups/place-numbers-queries.server'
import { splitPlace } from '~/domain/places/split-place.server'
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

const PARTS = ['ten1', 'ten2', 'ten3', 'ten4'] as const
const fields = z.object({ ten1: line(), ten2: line(), ten3: line(), ten4: line(), ngay: line(20) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: placesStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.place.name ?? ''} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  if (!place.may.moveOrSplit) throw notFound()
  const now = new Date()
  const { typed, isPreview } = askedChange(asked.request, PARTS, now)
  const { placeId } = place
  const names = PARTS.map((part) => typed[part])
  const wanted = { viewer, placeId, names, on: typed.ngay, now, isTrial: true }
  const [trial, numbers] = await Promise.all([
    isPreview ? splitPlace(wanted) : null,
    readPlaceNumbers({ viewer, placeId }),
  ])
  return { place, typed, trial, numbers: 'ok' in numbers ? numbers : null }
}

export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const typed = await readFields(asked.request, fields)
  const { placeId } = place
  const names = PARTS.map((part) => typed[part])
  const result = await splitPlace({ viewer, placeId, names, on: typed.ngay, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-place') throw notFound()
    return data({ typed, trial: result }, { status: 400 })
  }
  const headers = { 'set-cookie': await flashHeader('place-split') }
  return redirect(`/quan-ly/dia-ban/${placeId}`, { status: 303, headers })
}

export default function SplitPlacePage() {
  const words = useWords(changeWords)
  const { place, numbers, ...asked } = useLoaderData<typeof loader>()
  const { typed, trial } = useFormAnswer<typeof action>() ?? asked
  const plan = trial &&
    'ok' in trial && {
      sentences: [
        words.splitWill(place.name, trial.names.join(', '), vietnameseDay(trial.day)),
        ...(numbers ? [words.splitTeams(numbers.teams, numbers.households)] : []),
      ],
      button: words.splitButton,
      isForGood: true,
    }
  return (
    <ChangeForm
      title={words.splitTitle(place.name)}
      place={place}
      here={`/quan-ly/dia-ban/${place.placeId}/chia`}
      typed={typed}
      problem={trial && 'refusal' in trial ? changeProblem(trial, words) : null}
      plan={plan || null}
    >
      {(errorAt) =>
        PARTS.map((part, at) => (
          <TextField
            key={part}
            name={part}
            label={words.partName(at + 1)}
            hint={at < 2 ? words.newNameHint : words.partOptional}
            error={errorAt(part)}
            defaultValue={typed[part]}
            autoComplete="off"
          />
        ))
      }
    </ChangeForm>
  )
}
